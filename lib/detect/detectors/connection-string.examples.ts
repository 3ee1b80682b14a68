import type { Examples } from "../examples.ts";

export const examples: Examples = {
  found: [
    "DATABASE_URL=«postgres://ann:Xk9mQ7a@db.quillmark.io:5432/orders»",
    "«mongodb+srv://ann:Xk9mQ7a@cluster0.quillmark.io/orders?retryWrites=true»",
    "«redis://:Xk9mQ7a@cache.quillmark.io:6379/0»",
    "«amqps://ann:Xk9mQ7a@mq.quillmark.io/orders»",
    "«mysql://ann:p%40ss7a@db.quillmark.io/orders»",
    "«jdbc:mysql://db.quillmark.io/orders?user=ann&password=Xk9mQ7a»",
    "«ann:Xk9mQ7a@tcp(db.quillmark.io:3306)/orders»",
    "«postgres://postgres:postgres@localhost:5432/orders»", // Perhaps made up.
    "«jdbc:sqlserver://db.quillmark.io;user=ann;password=Xk9mQ7a»",
    "«Server=db.quillmark.io;Database=orders;User Id=ann;Password=Xk9mQ7a»",
    "«Data Source=db.quillmark.io;Initial Catalog=My Orders;User ID=ann;Pwd=Xk9mQ7a;Encrypt=True»",
    `«DefaultEndpointsProtocol=https;AccountName=quillmark;AccountKey=${"q7Vb2LxT9mKcW4nRj8Yz0P".repeat(4).slice(0, 86)}==;EndpointSuffix=core.windows.net»`,
    "«Endpoint=sb://quillmark.servicebus.windows.net/;SharedAccessKeyName=root;SharedAccessKey=q7Vb2LxT9mKcW4nRj8Yz0PdHs5GfUe3AoXi6NtBvMy1=»",
  ],
  notMatched: [
    "postgres://localhost/orders",
    "postgres://ann@db.quillmark.io/orders",
    "jdbc:mysql://db.quillmark.io/orders",
    "Server=db.quillmark.io;Database=orders;Integrated Security=true",
    "The server=db setting is not enough.",
  ],
  notValid: [
    "postgres://user:password@localhost/orders",
    "mongodb://ann:${DB_PASS}@db.quillmark.io/orders",
    "Server=db.quillmark.io;User Id=ann;Password=xxxx",
    "jdbc:mysql://db.quillmark.io/orders?user=ann&password=$PASS",
  ],
};
