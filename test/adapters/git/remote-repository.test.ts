import { expect, it } from "vitest";
import { repositoryOfRemote } from "../../../src/adapters/git/remote-repository.ts";

it.each([
  ["https://github.com/acme/catalog.git", "acme/catalog"],
  ["https://github.com/acme/catalog", "acme/catalog"],
  ["https://github.com/acme/catalog/", "acme/catalog"],
  ["https://user:token@github.com/acme/catalog.git\n", "acme/catalog"],
  ["ssh://git@github.com:22/acme/catalog.git", "acme/catalog"],
  ["git@github.com:acme/catalog.git", "acme/catalog"],
  ["github.com:acme/catalog", "acme/catalog"],
  ["git@github.com:/acme/catalog.git", "acme/catalog"],
  ["https://gitlab.example.com/group/sub/catalog.git", "group/sub/catalog"],
  ["https://github.com/acme/cata%20log", "acme/cata log"],
  ["https://github.com/acme/%zz", ""],
  ["https://github.com/", ""],
  ["https://github.com/acme", ""],
  ["/srv/git/acme/catalog.git", ""],
  ["../catalog", ""],
  ["C:\\git\\catalog", ""],
  ["C:/git/acme/catalog", ""],
  ["file:///srv/git/catalog.git", ""],
  ["ext::sh -c evil", ""],
  ["", ""],
])("reads %j as %j", (remote, repository) => {
  expect(repositoryOfRemote(remote)).toBe(repository);
});
