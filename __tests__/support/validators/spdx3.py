"""Validates each SPDX 3 file of standard input with spdx3-validate; prints its path, the verdict and the reason.

The schema, the SHACL model and the context are those of the archive in the first argument, loaded once: the package itself
downloads them for each document.
"""

import json
import sys
import zipfile

import rdflib
from spdx3_validate import core
from spdx3_validate.spdx_versions import SPDX_VERSIONS

VERSION = next(version for version in SPDX_VERSIONS if version.pretty == '3.0.1')
archive = zipfile.ZipFile(sys.argv[1])
schema = core.schema_validator(json.loads(archive.read('resources/schema-v3.0.1.json')))
context = json.loads(archive.read('resources/spdx-context-v3.0.1.jsonld'))['@context']
model = rdflib.Graph()
model.parse(data=archive.read('resources/spdx-model-v3.0.1.jsonld'), format='json-ld')


def problems_of(path):
    with open(path, encoding='utf-8') as file:
        data = json.load(file)
    if data.get('@context') != VERSION.context_url:
        return f'the context is not {VERSION.context_url}'
    problems = [f'{error.json_path}: {error.message}'[:500] for error in schema.iter_errors(data)]
    graph = rdflib.Graph()
    graph.parse(data=json.dumps({**data, '@context': context}), format='json-ld')
    return '; '.join(problems + core.check_graph(graph, model, VERSION, True))


for path in sys.stdin.read().splitlines():
    try:
        problems = problems_of(path)
        verdict = 'refused' if problems else 'accepted'
    except Exception as error:  # noqa: BLE001
        problems = f'{type(error).__name__}: {error}'
        verdict = 'unjudged'
    print(path, verdict, ' '.join(problems.split()), sep='\t', flush=True)
