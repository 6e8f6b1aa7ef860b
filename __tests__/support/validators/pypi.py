"""Validates each file of standard input; prints its path, the verdict and the reason, with tabs between.

CycloneDX by cyclonedx-python-lib, SPDX 2 by spdx-tools.
"""

import re
import sys

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from cyclonedx.validation.xml import XmlValidator
from spdx_tools.spdx.parser.error import SPDXParsingError
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

VERSIONS = {'1.4': SchemaVersion.V1_4, '1.5': SchemaVersion.V1_5, '1.6': SchemaVersion.V1_6, '1.7': SchemaVersion.V1_7}
json_validators = {version: JsonStrictValidator(value) for version, value in VERSIONS.items()}
xml_validators = {version: XmlValidator(value) for version, value in VERSIONS.items()}


def problems_of(path):
    if path.endswith('.spdx.json'):
        try:
            document = parse_file(path)
        except SPDXParsingError as error:
            return '; '.join(error.get_messages())
        return '; '.join(message.validation_message for message in validate_full_spdx_document(document))
    version = re.search(r'cdx-(1\.\d)', path).group(1)
    validator = (xml_validators if path.endswith('.xml') else json_validators)[version]
    with open(path, encoding='utf-8') as file:
        found = validator.validate_str(file.read())
    return '' if found is None else str(found.data)[:500]


for path in sys.stdin.read().splitlines():
    try:
        problems = problems_of(path)
        verdict = 'refused' if problems else 'accepted'
    except Exception as error:  # noqa: BLE001
        problems = f'{type(error).__name__}: {error}'
        verdict = 'unjudged'
    print(path, verdict, ' '.join(problems.split()), sep='\t', flush=True)
