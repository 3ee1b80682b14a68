import type { Detector, Validity } from "../detector.ts";
import { judgePassword } from "./url-credentials.ts";

/** Databases, brokers and directories whose addresses carry the password. */
const schemes = [
  "postgres",
  "postgresql",
  "postgis",
  "cockroachdb",
  "redshift",
  "mysql",
  "mysqlx",
  "mariadb",
  "mongodb",
  "mongodb+srv",
  "redis",
  "rediss",
  "amqp",
  "amqps",
  "sqlserver",
  "mssql",
  "oracle",
  "db2",
  "clickhouse",
  "snowflake",
  "neo4j",
  "bolt",
  "cassandra",
  "couchbase",
  "couchdb",
  "elasticsearch",
  "influxdb",
  "memcached",
  "kafka",
  "nats",
  "mqtt",
  "mqtts",
  "ldap",
  "ldaps",
  "smtp",
  "smtps",
  "imap",
  "cloudinary",
];

/** Names that a list of `name=value;` begins with, as ADO.NET, ODBC, OLE DB and Azure write them. */
const firstNames = [
  "server",
  "data source",
  "datasource",
  "host",
  "hostname",
  "address",
  "provider",
  "driver",
  "dsn",
  "database",
  "initial catalog",
  "port",
  "dbname",
  "user id",
  "userid",
  "uid",
  "user",
  "username",
  "endpoint",
  "defaultendpointsprotocol",
  "accountname",
  "accountendpoint",
];

const passwordName = "(?:password|pwd|accountkey|sharedaccesskey|sharedsecretvalue|secret)";

/** One `name=value`: names have spaces, values may be quoted. */
const field = String.raw`[a-z][a-z ]{1,30}[ \t]?=[ \t]?(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[^;"'\n\x60]{0,200})`;

/** Punctuation at the end belongs to the sentence. */
const secret = String.raw`[^\s;"'\x60<>]{0,200}[^\s;"'\x60<>.,:)\]*]`;
const tail = String.raw`[a-z][a-z ]{1,30}[ \t]?=[ \t]?[\w.:/-]{0,100}\w`;

export const connectionString: Detector = {
  id: "connection-string",
  type: "connection_string",
  advice: "connection",
  severity: "high",
  patterns: [
    {
      // mongodb+srv://user:password@host/db
      tryAt: { literals: schemes.map((scheme) => `${scheme}://`) },
      expression:
        /(?:jdbc:)?[a-z0-9+]{2,16}:\/\/[^\s:/?#@"'`<>]{0,100}:[^\s"'`<>]{1,200}?@[^\s"'`<>@()]{0,400}[\w/=](?![\w@])/diy,
      alone: "high",
    },
    {
      // user:password@tcp(host:3306)/db, as drivers for Go write it
      tryAt: { literals: ["@tcp(", "@unix("], back: /[\w.%+:!#$^&~=-]/u },
      expression:
        /(?:jdbc:)?[\w.%+-]{1,60}:[^\s"'`<>/@]{1,60}@(?:tcp|unix)\([^\s"'`<>()]{1,100}\)\/[\w-]{0,60}/dy,
      alone: "high",
    },
    {
      // jdbc:mysql://host/db?user=…&password=…, jdbc:sqlserver://host;user=…;password=…
      tryAt: { literals: ["jdbc:"] },
      expression:
        /jdbc:[^\s"'`<>]{4,150}?[?&;]password=[^\s"'`<>&;]{0,100}[^\s"'`<>&;.,)\]*}](?:[&;][^\s"'`<>]{0,300}[\w=])?/diy,
      alone: "high",
    },
    {
      // Server=…;User Id=…;Password=…
      tryAt: { literals: firstNames.map((name) => `${name}=`) },
      expression: () =>
        new RegExp(
          String.raw`(?<![a-z])${field}; ?(?:${field}; ?){0,12}?${passwordName} ?= ?${secret}(?:; ?${tail}){0,12}`,
          "diy",
        ),
      alone: "high",
    },
  ],
  validate: validatePassword,
  references: [
    "https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-strings",
    "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING",
    "https://www.mongodb.com/docs/manual/reference/connection-string/",
    "https://learn.microsoft.com/en-us/azure/storage/common/storage-configure-connection-string",
  ],
};

function validatePassword(value: string): Validity {
  const found = passwordIn.exec(value)?.groups;
  if (found?.["named"] !== undefined)
    return judgePassword(userIn.exec(value)?.groups?.["user"] ?? "", found["named"]);
  return judgePassword(found?.["user"] ?? "", found?.["inAddress"] ?? "");
}

const passwordIn =
  /(?:password|pwd|accountkey|sharedaccesskey|sharedsecretvalue|secret) ?= ?(?<named>[^;&\s]+)|(?::\/\/|^(?!.*:\/\/))(?<user>[^:]*):(?<inAddress>.*)@/iu;
const userIn = /(?:user(?: ?id|name)?|uid) ?= ?(?<user>[^;&\s]+)/iu;
