// Writes docs/detectors.md, the list of everything that is found. Run it after changing a detector or its examples.
import { writeFile } from "node:fs/promises";
import { writeCatalogue } from "./write-catalogue.ts";

await writeFile(new URL("../docs/detectors.md", import.meta.url), await writeCatalogue());
