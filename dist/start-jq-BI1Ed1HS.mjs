export { n as startJqThread } from "./start-B6p_88KF.mjs";
