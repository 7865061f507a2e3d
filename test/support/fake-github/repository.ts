import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { GitRepository } from "./git-repository.ts";
import { createGitRepository } from "./git-repository.ts";

export interface FakeRepositoryOptions {
  /** @default false */
  readonly private?: boolean;
  /** @default "main" */
  readonly defaultBranch?: string;
  /** Files of the default branch; without any the repository is empty. @default a README */
  readonly files?: Readonly<Record<string, string>>;
  /** Workflow files that may be started. */
  readonly workflows?: readonly string[];
}

export interface IssueComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
}

export interface Issue {
  readonly number: number;
  title: string;
  body: string;
  state: "open" | "closed";
  labels: readonly string[];
  readonly isPullRequest: boolean;
  readonly comments: IssueComment[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  status: string;
  conclusion: string | null;
}

export interface RepositoryDispatch {
  readonly eventType: string;
  readonly clientPayload: unknown;
}

export interface FakeRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  readonly git: GitRepository;
  readonly issues: Map<number, Issue>;
  readonly workflows: readonly string[];
  readonly workflowRuns: WorkflowRun[];
  readonly dispatches: RepositoryDispatch[];
  /** The next id of a comment, run or the like. */
  nextId(): number;
  /** Opens an issue, or a pull request. */
  openIssue(issue: { title: string; body?: string; labels?: string[]; pull?: boolean }): Issue;
}

export async function createFakeRepository(
  name: string,
  options: FakeRepositoryOptions,
  { directory, now }: { readonly directory: string; readonly now: () => number },
): Promise<FakeRepository> {
  const defaultBranch = options.defaultBranch ?? "main";
  const git = createGitRepository({
    directory: await mkdtemp(join(directory, "repository-")),
    defaultBranch,
    now,
  });
  const files = options.files ?? { "README.md": "A repository.\n" };
  if (Object.keys(files).length > 0) git.push(defaultBranch, files, "Initial commit");
  const issues = new Map<number, Issue>();
  let id = 1000;
  const nextId = () => ++id;
  return {
    name,
    isPrivate: options.private === true,
    defaultBranch,
    git,
    issues,
    workflows: options.workflows ?? [],
    workflowRuns: [],
    dispatches: [],
    nextId,
    openIssue({ title, body = "", labels = [], pull = false }) {
      const number = issues.size + 1;
      const issue: Issue = {
        number,
        title,
        body,
        state: "open",
        labels,
        isPullRequest: pull,
        comments: [],
      };
      issues.set(number, issue);
      return issue;
    },
  };
}
