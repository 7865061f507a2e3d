/**
 * `owner/name` of a remote's URL, however it is written; `""` for a path on this machine or anything
 * else that names no repository on a host. Credentials in the URL go no further than here.
 */
export function repositoryOfRemote(remote: string): string {
  const path = remotePath(remote.trim());
  if (path === undefined) return "";
  const parts = path
    .replace(/[?#].*$/, "")
    .replace(/\/+$/, "")
    .replace(/\.git$/, "")
    .split("/")
    .filter((part) => part !== "");
  return parts.length >= 2 ? parts.join("/") : "";
}

function remotePath(remote: string): string | undefined {
  if (remote.includes("://")) {
    if (!/^(?:https?|ssh|git):/i.test(remote) || !URL.canParse(remote)) return undefined;
    return decode(new URL(remote).pathname);
  }
  // scp's form: a host, a colon, a path; a slash before the colon makes it a path of this machine,
  // and one letter is a drive.
  const scp = /^(?:[^@/\s]+@)?([^:/\s]{2,}):(?!\/\/)(.+)$/.exec(remote);
  return scp?.[2];
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that encodes nothing: no host has a repository of that name.
    return undefined;
  }
}
