import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  checkDefinitions
} from "./chunk-OT242MS6.mjs";
import "./chunk-GP47DJWX.mjs";
import "./chunk-7EH24G7Y.mjs";
import {
  annotations,
  validateJson
} from "./chunk-YGNK45CX.mjs";
import {
  diagnosticsTerminal,
  validateSentence
} from "./chunk-DPL7XZKC.mjs";
import "./chunk-EDM4WTMV.mjs";
import "./chunk-AV5QOJX7.mjs";
import "./chunk-IP7UEZOC.mjs";
import "./chunk-DXOUGVAY.mjs";
import "./chunk-OLGHSGKP.mjs";
import "./chunk-YIJEYWNS.mjs";
import "./chunk-62I3O3KL.mjs";
import "./chunk-HTZP5JFY.mjs";
import "./chunk-ZA4MBEKX.mjs";
import "./chunk-FMYP4UMM.mjs";
import "./chunk-JFXBIAY3.mjs";
import "./chunk-45K3VNI6.mjs";
import "./chunk-ZZ3YJM5D.mjs";
import "./chunk-HZAZBPXW.mjs";
import "./chunk-MIZ4UIKU.mjs";
import "./chunk-SOG37KRN.mjs";
import "./chunk-THHZVOOR.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import "./chunk-GMKHXJJ6.mjs";
import "./chunk-PHJ7SNKK.mjs";
import "./chunk-2AQSTIVJ.mjs";
import "./chunk-M7X3A6DJ.mjs";
import "./chunk-OY23W4BP.mjs";
import "./chunk-YII5YPDZ.mjs";
import {
  EXIT
} from "./chunk-UTWICWRT.mjs";
import "./chunk-LSDRUAKX.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/cli/validate.ts
async function validateCli(paths, options, context) {
  let { output } = context, checked = await checkDefinitions(paths, options, context, "named"), { diagnostics, summary, texts } = checked, document = await documentOf(checked, options);
  return document !== void 0 ? await output.document(document) : (diagnostics.length > 0 && await output.out(`${diagnosticsTerminal(diagnostics, texts, output.outPaint)}
`), await output.out(`${validateSentence(diagnostics, summary)}
`)), summary.errors > 0 || options.failOn === "warning" && summary.warnings > 0 ? EXIT.findings : EXIT.fine;
}
async function documentOf({ diagnostics, summary, texts, manifest }, { format, failOn }) {
  switch (format) {
    case "json":
      return validateJson(diagnostics, summary);
    case "github":
      return annotations(diagnostics);
    case "sarif": {
      let { sarif } = await import("./sarif-XKECW4MF.mjs");
      return sarif(diagnostics, texts);
    }
    case "junit": {
      let { junit } = await import("./junit-3BNBSK6M.mjs");
      return junit(diagnostics, manifest.files, failOn);
    }
    default:
      return;
  }
}
export {
  validateCli
};
