"""Prints a line for each file of a list: its path, a tab, and why a validator of PyPI refuses it."""

import re
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from cyclonedx.validation.xml import XmlValidator
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

VERSIONS = {'1.4': SchemaVersion.V1_4, '1.5': SchemaVersion.V1_5, '1.6': SchemaVersion.V1_6, '1.7': SchemaVersion.V1_7}
json_validators = {version: JsonStrictValidator(value) for version, value in VERSIONS.items()}
xml_validators = {version: XmlValidator(value) for version, value in VERSIONS.items()}


def problems_of(path):
    if path.endswith('.spdx.json'):
        found = [message.validation_message for message in validate_full_spdx_document(parse_file(path))]
        return '; '.join(found)
    version = re.search(r'cdx-(1\.\d)', path).group(1)
    validator = (xml_validators if path.endswith('.xml') else json_validators)[version]
    with open(path, encoding='utf-8') as file:
        found = validator.validate_str(file.read())
    return '' if found is None else str(found.data)[:500]


with open(sys.argv[1], encoding='utf-8') as paths:
    for path in paths.read().splitlines():
        try:
            problems = problems_of(path)
        except Exception as error:  # noqa: BLE001
            problems = f'{type(error).__name__}: {error}'
        print(path, ' '.join(problems.split()), sep='\t')
