"""Converts a folder of CycloneDX documents with cyclonedx-python-lib, for the comparison of conversion-table.ts.

PYTHONPATH=FOLDER-OF-cyclonedx-python-lib python3 __tests__/support/convert_by_python.py FOLDER OUTPUT
"""

import json
import os
import re
import sys
from xml.etree import ElementTree

from cyclonedx.model.bom import Bom
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion

TARGETS = (
    (OutputFormat.JSON, SchemaVersion.V1_4, "cyclonedx-json-1.4"),
    (OutputFormat.JSON, SchemaVersion.V1_7, "cyclonedx-json-1.7"),
    (OutputFormat.XML, SchemaVersion.V1_7, "cyclonedx-xml-1.7"),
)
# The documents of conversion-table.ts.
LEFT_OUT = re.compile(r"invalid|nested-duplicate|oci-image|schema")


def read(path):
    if path.endswith(".xml"):
        return Bom.from_xml(ElementTree.parse(path).getroot())
    with open(path, encoding="utf-8") as file:
        tree = json.load(file)
    if tree.get("bomFormat") != "CycloneDX":
        raise ValueError("not CycloneDX: the library would read an empty document")
    return Bom.from_json(tree)


def convert(path, output):
    """Returns how many of the targets the library could write."""
    written = 0
    for output_format, version, tag in TARGETS:
        try:
            # A document that was written may have lost what the next version could say.
            text = make_outputter(read(path), output_format, version).output_as_string()
        except Exception as error:  # The library raises many types; the count is what matters.
            print(f"{path} -> {tag}: {type(error).__name__}", file=sys.stderr)
            continue
        with open(f"{output}.{tag}", "w", encoding="utf-8") as file:
            file.write(text)
        written += 1
    return written


def main():
    folder, output = sys.argv[1:3]
    os.makedirs(output, exist_ok=True)
    written = tried = 0
    for parent, _, names in os.walk(folder):
        for name in sorted(names):
            path = os.path.join(parent, name)
            relative = os.path.relpath(path, folder)
            if LEFT_OUT.search(relative) or not name.endswith((".json", ".xml")):
                continue
            tried += len(TARGETS)
            written += convert(path, os.path.join(output, relative.replace("/", "_")))
    print(f"{written} of {tried} documents written")


main()
