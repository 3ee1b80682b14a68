import { useRoute } from "./location.ts";
import type { Route } from "./location.ts";
import { variants } from "./page-variants.ts";
import { ChatPage } from "./pages/chat-page.tsx";
import { CodePage } from "./pages/code-page.tsx";
import { HomePage } from "./pages/home-page.tsx";
import { ProjectPage } from "./pages/project-page.tsx";
import { SettingsPage } from "./pages/settings-page.tsx";
import { Shell } from "./shell.tsx";

export function App() {
  const route = useRoute();
  return (
    <Shell route={route}>
      <Page route={route} />
      {variants.extras === "editable" && (
        <div className="foreign-editable" contentEditable suppressContentEditableWarning>
          Somebody else&apos;s editable box
        </div>
      )}
    </Shell>
  );
}

/** The keys give each page its own life: an input box never survives from one to the next. */
function Page({ route }: { route: Route }) {
  switch (route.page) {
    case "home":
      return (
        <HomePage
          key={route.isIncognito ? "incognito" : "home"}
          kind={route.isIncognito ? "incognito" : "home"}
        />
      );
    case "task":
      return <HomePage key="task" kind="task" />;
    case "chat":
      return <ChatPage key={route.conversation} id={route.conversation} hasHeader />;
    case "project":
      return <ProjectPage key={route.project} project={route.project} />;
    case "code":
      return <CodePage key={route.session} session={route.session} />;
    case "settings":
      return <SettingsPage />;
  }
}
