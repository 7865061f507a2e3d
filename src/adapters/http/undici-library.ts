/**
 * The one door to undici, loaded when the first call is near. The package's index loads fetch,
 * WebSockets and caches as well, which nothing here uses: twice the bytes, 15 ms, and Node 22. These
 * files are what the index itself exports under these names, which a test holds.
 *
 * undici is CommonJS: imported dynamically from a bundle its names would be missing, imported
 * statically from here they are not.
 */
import request from "undici/lib/api/api-request.js";
import buildConnector from "undici/lib/core/connect.js";
import Agent from "undici/lib/dispatcher/agent.js";

export { Agent, buildConnector, request };
