// What surrounds every page: the side bar, and the line that says that none of this is the real thing.
import type { MouseEvent, ReactNode } from "react";
import { recentChats } from "./example-conversation.ts";
import { Icon } from "./icon.tsx";
import { goTo } from "./location.ts";
import type { Route } from "./location.ts";
import { testId } from "./page-variants.ts";
import { useNarrow } from "./use-narrow.ts";

const exampleProject = "7c1d3b64-2f5e-4d7a-8c11-3e9a5b2d6f10";

export function Shell({ route, children }: { route: Route; children: ReactNode }) {
  const isNarrow = useNarrow();
  return (
    <div className="shell" data-narrow={isNarrow}>
      <p className="stand-in-label">Stand-in for claude.ai – local test page</p>
      <div className="columns">
        {isNarrow ? <TopBar /> : <SideBar route={route} />}
        <main id="main-content">{children}</main>
      </div>
    </div>
  );
}

function SideBar({ route }: { route: Route }) {
  return (
    <aside className="dframe-sidebar">
      <nav aria-label="Main">
        <NavLink to="/new" icon="plus" isCurrent={route.page === "home"}>
          New chat
        </NavLink>
        <NavLink to={`/project/${exampleProject}`} icon="folder" isCurrent={route.page === "project"}>
          Project
        </NavLink>
        <NavLink to="/task/new" icon="chat" isCurrent={route.page === "task"} mode="cowork">
          Cowork
        </NavLink>
        <NavLink to="/code" icon="code" isCurrent={route.page === "code"} mode="code">
          Code
        </NavLink>
      </nav>
      <h2>Recent</h2>
      <nav aria-label="Recent chats">
        {recentChats.map(({ title, id }) => (
          <NavLink key={id} to={`/chat/${id}`} isCurrent={route.page === "chat" && route.conversation === id}>
            {title}
          </NavLink>
        ))}
      </nav>
      <UserButton>
        Test person
        <Icon name="settings" />
      </UserButton>
    </aside>
  );
}

/** What is left of the side bar on a small screen. */
function TopBar() {
  return (
    <nav className="top-bar" aria-label="Main">
      <NavLink to="/new" icon="plus" isCurrent={false}>
        New chat
      </NavLink>
      <UserButton />
    </nav>
  );
}

function UserButton({ children }: { children?: ReactNode }) {
  return (
    <button
      type="button"
      className="user"
      data-testid={testId("user-menu-button")}
      aria-label="Settings"
      onClick={() => {
        goTo("/settings/general");
      }}
    >
      <span className="avatar">T</span>
      {children}
    </button>
  );
}

interface NavLinkProps {
  readonly to: string;
  readonly icon?: "plus" | "folder" | "chat" | "code";
  readonly isCurrent: boolean;
  readonly mode?: "cowork" | "code";
  readonly children: ReactNode;
}

/** A link that the page follows itself, unless the person asks for a new tab. */
function NavLink({ to, icon, isCurrent, mode, children }: NavLinkProps) {
  function follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    goTo(to);
  }
  return (
    <a href={to} aria-current={isCurrent ? "page" : undefined} data-mode={mode} onClick={follow}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </a>
  );
}
