import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/cli/stop-signal.ts
async function withStopSignal(work) {
  let controller = new AbortController(), stop = (signal) => {
    controller.abort(signal), process.removeListener("SIGINT", stop), process.removeListener("SIGTERM", stop);
  };
  process.on("SIGINT", stop), process.on("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.removeListener("SIGINT", stop), process.removeListener("SIGTERM", stop);
  }
}

export {
  withStopSignal
};
