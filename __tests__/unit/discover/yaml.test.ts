import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { discoverImages, groupByImage } from '../../../src/discover/discover.ts'

function found(path: string, text: string): string[] {
  const { images, unresolved } = discoverImages(path, text)
  return [
    ...images.map(({ line, column, image }) => `${line}:${column} ${image}`),
    ...unresolved.map(({ line, text: written, reason }) => `${line} ? ${written}: ${reason}`)
  ]
}

const TEMPLATE = 'a template whose values are not in this file'
const D = `sha256:${'b'.repeat(64)}`

test('Compose: images with defaults, merged services, contexts, image volumes and inline Dockerfiles', () => {
  const text = `x-base: &base
  image: redis:7
services:
  cache:
    <<: *base
  web:
    image: "\${REGISTRY:-ghcr.io}/acme/web:\${TAG-1.2}"
  worker:
    image: acme/worker:\${TAG:?set it}
  built:
    build:
      context: .
      additional_contexts:
        base: docker-image://alpine:3.20
        other: ../other
      args:
        GO: "1.23"
      dockerfile_inline: |
        ARG GO=1
        FROM golang:$\${GO}
    image: acme/built
  price:
    image: "a$$b"
  files:
    image: nginx
    volumes:
      - type: image
        source: busybox:1
        target: /x
      - ./a:/b
x-unused:
  image: never:1
`
  expect(found('deploy/docker-compose.prod.yml', text)).toEqual([
    '2:10 redis:7',
    '7:13 ghcr.io/acme/web:1.2',
    '14:15 alpine:3.20',
    '20:9 golang:1.23',
    '25:12 nginx',
    '28:17 busybox:1',
    '9 ? acme/worker:${TAG:?set it}: the variable TAG has no value or default here',
    '21 ? acme/built: Compose builds this service, or pulls it if a registry has it; write pull_policy: build',
    '23 ? a$b: not an image reference: "a$b": "a$b" is not a repository name'
  ])
})

describe('Kubernetes', () => {
  test('all kinds of containers are found, in every document and kind of object', () => {
    const text = `# comment
apiVersion: v1
kind: Pod
metadata: {name: a, labels: {image: "not one"}}
spec:
  initContainers: [{name: i, image: busybox:1}]
  containers:
    - name: c
      image: 'ghcr.io/acme/app:1'
  ephemeralContainers:
    - image: >-
        debug:1
  volumes:
    - name: v
      image: {reference: quay.io/acme/data:2}
---
apiVersion: v1
kind: List
items:
  - apiVersion: batch/v1
    kind: CronJob
    spec: {jobTemplate: {spec: {template: {spec: {containers: [{image: cron:1}]}}}}}
---
apiVersion: acme.example/v1
kind: Rollout
spec:
  template: {spec: {containers: [{image: rollout:1}]}}
  sidecar:
    image: {repository: quay.io/acme/side, tag: v1}
---
apiVersion: v1
kind: ConfigMap
data: {image: "a text"}
`
    expect(found('k8s/all.yaml', text)).toEqual([
      '6:37 busybox:1',
      '9:15 ghcr.io/acme/app:1',
      '12:1 debug:1',
      '15:26 quay.io/acme/data:2',
      '22:72 cron:1',
      '27:42 rollout:1',
      '29:49 quay.io/acme/side:v1'
    ])
  })

  test('an alias has the location of its anchor', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nx: &i app:1\nspec:\n  containers:\n  - image: *i\n  - image: *i\n'
    expect(found('a.yaml', text)).toEqual(['3:7 app:1'])
  })

  test('other YAML files name no images', () => {
    expect(found('openapi.yaml', 'image: x\nspec: {image: y}\n')).toEqual([])
    expect(found('a.yaml', 'a: [')).toEqual([])
  })

  test('a manifest that is not YAML is listed', () => {
    expect(found('pod.yaml', 'kind: Pod\nspec: {image: a\nb: [}\n')).toEqual([
      expect.stringMatching(/^\d+ \? : YAML that cannot be read: /)
    ])
  })
})

describe('Helm', () => {
  test('values: repository, tag, digest and registry, or one text', () => {
    const text = `image:
  registry: ghcr.io
  repository: acme/app
  tag: "1.2"
proxy:
  image: {repository: envoyproxy/envoy, tag: v1, digest: "${D}"}
chart: {image: {repository: acme/other, tag: ""}}
hash: {repository: acme/hash, tag: "${D}"}
one: {image: nginx:1}
two: {image: nginx, tag: 2}
dependency: {repository: https://charts.example, tag: x}
git: {repository: acme/source}
`
    expect(found('charts/app/values.yaml', text)).toEqual([
      '4:9 ghcr.io/acme/app:1.2',
      `6:59 envoyproxy/envoy@${D}`,
      `8:37 acme/hash@${D}`,
      '9:14 nginx:1',
      '10:14 nginx:2',
      '7 ? acme/other: the chart sets the tag'
    ])
  })

  test('values: a global registry overrides the image’s own', () => {
    const text =
      'global: {imageRegistry: mirror.example}\nimage: {registry: docker.io, repository: a/b, tag: "1"}\n'
    expect(found('values-prod.yml', text)).toEqual(['2:53 mirror.example/a/b:1'])
  })

  test('templates: a plain image is found, a template is listed', () => {
    const text = `{{- if .Values.on }}
apiVersion: apps/v1
kind: Deployment
spec:
      containers:
        - image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
        - name: b
          image: busybox:1 # plain
        - image: {{ include "app.image" . }}
{{- end }}
`
    expect(found('charts/app/templates/deployment.yaml', text)).toEqual([
      '8:18 busybox:1',
      `6 ? {{ .Values.image.repository }}:{{ .Values.image.tag }}: ${TEMPLATE}`,
      `9 ? {{ include "app.image" . }}: ${TEMPLATE}`
    ])
  })

  test('a template that reads as YAML hides nothing', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nspec:\n  a: {{ x }}\n  containers: [{image: "a:1"}]\n  image: {{ y }}\n'
    expect(found('pod.yaml', text)).toEqual(['5:25 a:1', `6 ? {{ y }}: ${TEMPLATE}`])
  })
})

test('Kustomize: new names, tags and digests', () => {
  const text = `kind: Kustomization
images:
- name: app
  newName: ghcr.io/acme/app
  newTag: "2"
- name: db
  digest: ${D}
- {name: x, newName: ghcr.io/acme/x}
`
  expect(found('overlays/prod/kustomization.yaml', text)).toEqual([
    '5:12 ghcr.io/acme/app:2',
    `7:11 db@${D}`,
    '8 ? ghcr.io/acme/x: the tag comes from the manifests that it changes'
  ])
})

test('build arguments of workflows and bake files reach the Dockerfile', () => {
  const files: Readonly<Record<string, string>> = { Dockerfile: 'ARG BASE=a:1\nFROM $BASE\nFROM b:1\n' }
  const step = (args: string): string =>
    `jobs:\n  a:\n    steps:\n    - uses: docker/build-push-action@v6\n      with: {context: ., build-args: "${args}"}\n`
  const images = (path: string, text: string): string[] => {
    const { images: found, unresolved } = discoverImages(path, text, {
      read: name => files[name],
      list: () => []
    })
    return [...found.map(({ image }) => image), ...unresolved.map(it => `? ${it.text}`)]
  }
  const workflow = '.github/workflows/a.yml'
  expect(images(workflow, step('BASE=evil:1'))).toEqual(['evil:1'])
  expect(images(workflow, step('OTHER=x'))).toEqual([])
  expect(images(workflow, step('BASE=${{ inputs.x }}'))).toEqual(['? $BASE'])
  expect(images(workflow, step('BASE=x').replace('context: .', 'context: other'))).toEqual(['? other'])
  expect(images('docker-bake.json', '{"target": {"a": {"args": {"BASE": "evil:1"}}}}')).toEqual(['evil:1'])
  expect(images('docker-bake.hcl', 'target "a" {\n  args = { BASE = "evil:1" }\n}\n')).toEqual(['? args'])
})

test('values and Compose files may be JSON, and a helmfile contains values', () => {
  expect(found('values.json', '{"image": {"repository": "a", "tag": "1"}}')).toEqual(['1:39 a:1'])
  expect(found('compose.json', '{"services": {"a": {"image": "a:1"}}}')).toEqual(['1:31 a:1'])
  expect(found('helmfile.yaml', 'releases: [{values: [{image: {repository: a, tag: v1}}]}]\n')).toEqual([
    '1:51 a:v1'
  ])
})

test('workflows: containers, services and steps; expressions are listed', () => {
  const text = `on: push
jobs:
  one:
    container: node:24
    services:
      db: {image: postgres:17}
    steps:
      - uses: actions/checkout@v4
      - uses: docker://ghcr.io/acme/tool:1
      - run: 'echo "image: x"'
  two:
    container:
      image: \${{ matrix.image }}
  three:
    container: ''
`
  expect(found('.github/workflows/ci.yml', text)).toEqual([
    '4:16 node:24',
    '6:19 postgres:17',
    '9:15 ghcr.io/acme/tool:1',
    `13 ? \${{ matrix.image }}: ${TEMPLATE}`
  ])
})

test('actions: the image of a Docker action, and of steps', () => {
  expect(found('tool/action.yml', 'runs:\n  using: docker\n  image: docker://alpine:3\n')).toEqual([
    '3:10 alpine:3'
  ])
  expect(found('action.yml', 'runs: {using: docker, image: Dockerfile}\n')).toEqual([])
})

describe('patches of a Kustomization', () => {
  test('are found inline: operations, partial objects, and charts', () => {
    const text = `patches:
- target: {kind: Deployment}
  patch: |-
    - op: replace
      path: /spec/template/spec/containers/0/image
      value: a:1
    - op: add
      path: /spec/template/spec/containers/-
      value: {name: b, image: b:1}
    - {op: replace, path: /spec/replicas, value: 3}
- patch: |-
    apiVersion: apps/v1
    kind: Deployment
    spec: {template: {spec: {containers: [{name: c, image: c:1}]}}}
patchesJson6902:
- patch: '[{"op": "add", "path": "/spec/x/image", "value": "d:1"}]'
patchesStrategicMerge:
- other.yaml
- |-
  spec:
    containers:
    - image: e:1
helmCharts:
- name: f
  valuesInline: {image: {repository: f, tag: "1"}}
- name: g
`
    expect(found('kustomization.yaml', text)).toEqual([
      '6:7 a:1',
      '9:7 b:1',
      '14:5 c:1',
      '16:11 d:1',
      '22:5 e:1',
      '25:47 f:1'
    ])
  })

  test('are found in separate files', () => {
    expect(found('patch.yaml', '- op: replace\n  path: /spec/image\n  value: a:1\n')).toEqual(['3:10 a:1'])
    expect(found('patch.json', '[{"op":"add","path":"/spec/image","value":"a:1"}]')).toEqual(['1:44 a:1'])
  })

  test('that cannot be read, or change only the end of a tag, are listed', () => {
    expect(
      found('kustomization.yaml', 'patches:\n- patch: "a: ["\nimages:\n- {name: a, tagSuffix: -x}\n')
    ).toEqual([
      '4 ? a: the tag comes from the manifests that it changes',
      expect.stringMatching(/^2 \? : YAML that cannot be read/)
    ])
  })
})

describe('custom resources of deployment tools', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'Argo CD',
      'kind: Application\nspec: {source: {kustomize: {images: ["a:1", "x=b/c:2"]}, helm: {values: "image: {repository: d, tag: v1}", valuesObject: {image: {repository: e, tag: v1}}, parameters: [{name: image.tag, value: v1}]}}}',
      ['a:1', 'b/c:2', 'd:v1', 'e:v1', '? image.tag=v1']
    ],
    [
      'Flux',
      'kind: HelmRelease\nspec: {values: {controller: {repository: a, tag: v1}, image: {repository: b, tag: v2}}}',
      ['a:v1', 'b:v2']
    ],
    ['Flux, Kustomization', 'kind: Kustomization\nspec: {images: [{name: a, newTag: v1}]}', ['a:v1']],
    ['a transformer', 'kind: ImageTagTransformer\nimageTag: {name: a, newName: b, newTag: v1}', ['b:v1']],
    [
      'an operator',
      'kind: Cluster\nspec: {imageName: "a:1", baseImage: "b/c:2", diskImage: ubuntu}',
      ['a:1', 'b/c:2']
    ],
    [
      'an operator’s variables',
      'kind: Pod\nspec: {env: [{name: RELATED_IMAGE_X, value: "a:1"}, {name: Y, value: "b:1"}]}',
      ['a:1']
    ],
    ['a kind that ends in List', 'kind: AllowList\nspec: {image: "a:1"}', ['a:1']]
  ])('%s', (_, text, expected) => {
    const { images, unresolved } = discoverImages('a.yaml', `apiVersion: v1\n${text}\n`)
    expect([...images.map(({ image }) => image), ...unresolved.map(it => `? ${it.text}`)].sort()).toEqual(
      expected.toSorted()
    )
  })

  test('Skaffold: what it builds is not pulled', () => {
    const text =
      'apiVersion: skaffold/v4beta6\nkind: Config\nbuild: {artifacts: [{image: app}]}\nverify: [{container: {image: "t:1"}}]\n'
    expect(found('skaffold.yaml', text)).toEqual(['4:31 t:1'])
  })
})

describe('JSON', () => {
  test('manifests are read as YAML; other files are not read', () => {
    const pod = '{"apiVersion":"v1","kind":"Pod","spec":{"containers":[{"image":"a:1"}]}}'
    expect(found('pod.json', pod)).toEqual(['1:65 a:1'])
    expect(found('pod.json', pod.replace('image', '\\u0069mage'))).toEqual(['1:70 a:1'])
    expect(found('data.json', '{"image": "a:1", broken')).toEqual([])
  })

  test('a file that cannot be read is listed', () => {
    expect(found('pod.json', '{"apiVersion": "v1", "image": [}')).toEqual([
      expect.stringMatching(/^1 \? : YAML/)
    ])
  })
})

describe('other files of builds and jobs', () => {
  test.each<[string, string, readonly string[]]>([
    [
      '.gitlab-ci.yml',
      'variables: {V: "1"}\nimage: a:$V\njob:\n  image: {name: "b:${V}"}\n  services: [c:1, {name: d:1}]\n',
      ['2:8 a:1', '4:18 b:1', '5:14 c:1', '5:26 d:1']
    ],
    [
      'ci/build.gitlab-ci.yml',
      'job:\n  image: a:$CI_X\n',
      ['2 ? a:$CI_X: a variable that this file does not set']
    ],
    [
      'docker-bake.json',
      '{"target": {"a": {"contexts": {"x": "docker-image://a:1"}, "args": {"B": "b:1"}, "dockerfile-inline": "ARG B\\nFROM $B"}}}',
      ['1:38 a:1', '1:104 b:1']
    ],
    [
      'docker-bake.override.hcl',
      'target "a" {\n  contexts = { x = "docker-image://a:1" }\n  dockerfile-inline = <<E\n}\n',
      ['2:36 a:1', '3 ? dockerfile-inline: a part of a build in HCL, which Seal does not evaluate']
    ],
    [
      '.devcontainer/devcontainer.json',
      '// c\n{\n  // "image": "no:1"\n  "image": "a:1",\n}\n',
      ['4:13 a:1']
    ],
    [
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    strategy: {matrix: {v: [1, 2], include: [{v: 3}]}}\n    container: a:${{ matrix.v }}\n    steps:\n    - uses: Docker://b:1\n    - with: {build-contexts: x=docker-image://c:1}\n',
      ['4:16 a:1', '4:16 a:2', '4:16 a:3', '6:13 b:1', '7:30 c:1']
    ],
    [
      '.github/workflows/b.yml',
      'jobs:\n  a:\n    strategy: {matrix: {v: "${{ fromJSON(x) }}"}}\n    container: a:${{ matrix.v }}\n',
      [`4 ? a:\${{ matrix.v }}: ${TEMPLATE}`]
    ],
    ['deploy.yaml.j2', 'apiVersion: v1\nkind: Pod\nspec: {image: "a:1", x: "{{ y }}"}\n', ['3:16 a:1']]
  ])('%s', (path, text, expected) => expect(found(path, text)).toEqual(expected))
})

describe('hostile YAML', () => {
  test('aliases of aliases ("billion laughs") are read once', () => {
    const levels = Array.from({ length: 60 }, (_, at) =>
      at === 0
        ? 'l0: &l0 {image: a:1}'
        : `l${at}: &l${at} [${Array(10)
            .fill(`*l${at - 1}`)
            .join(', ')}]`
    )
    const text = `apiVersion: v1\nkind: Pod\n${levels.join('\n')}\n`
    expect(found('pod.yaml', text)).toEqual(['3:17 a:1'])
  })

  test('merges of merges are read once', () => {
    const levels = Array.from({ length: 60 }, (_, at) =>
      at === 0
        ? 'm0: &m0 {x: 1}'
        : `m${at}: &m${at} {<<: [${Array(10)
            .fill(`*m${at - 1}`)
            .join(', ')}]}`
    )
    expect(found('compose.yaml', `services: {a: {<<: *m59}}\n${levels.join('\n')}\n`)).toEqual([])
    expect(found('compose.yaml', `${levels.join('\n')}\nservices: {a: {<<: *m59}}\n`)).toEqual([])
  })

  test.each([
    [
      'a key that is there twice',
      'apiVersion: v1\nkind: Pod\nspec: {image: a:1, image: b:1}\n',
      ['3:15 a:1', '3:27 b:1']
    ]
  ])('%s', (_, text, expected) =>
    expect(found(text.startsWith('services') ? 'compose.yml' : 'a.yml', text)).toEqual(expected)
  )

  test.each([
    ['a list of objects', 'a.yml', '&r\napiVersion: v1\nkind: List\nitems: [*r, {image: b:1}]\n'],
    [
      'the items of a list',
      'a.yml',
      'apiVersion: v1\nkind: List\nitems: &r\n- {apiVersion: v1, kind: List, items: *r}\n- {apiVersion: v1, kind: Pod, image: "a:1"}\n'
    ],
    ['a mapping', 'a.yml', 'apiVersion: v1\nkind: Pod\nspec: &a {image: b:1, again: *a}\n'],
    ['a merge', 'compose.yml', 'services: {a: &a {<<: *a, image: b:1}}\n']
  ])('%s that contains itself is listed as unreadable', (_, file, text) => {
    expect(found(file, text)).toEqual([expect.stringMatching(/an anchor that contains itself/)])
  })

  test('endless nesting is listed as unreadable', () => {
    expect(found('pod.yaml', `image: ${'['.repeat(5000)}`)).toEqual([
      expect.stringMatching(/YAML that cannot be read/)
    ])
  })

  test('reading any text does not throw', () => {
    const piece = fc.constantFrom(
      'image',
      ': ',
      '\n',
      '- ',
      '  ',
      '&a ',
      '*a',
      '{',
      '}',
      '[',
      ']',
      '"',
      '|\n',
      '---\n',
      'kind: Pod\n',
      'apiVersion: v1\n',
      'services:\n',
      '{{',
      '<<: ',
      '!t ',
      '\t',
      '#'
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(
          'a.yaml',
          'compose.yml',
          'values.yaml',
          '.github/workflows/a.yml',
          'kustomization.yaml'
        ),
        (pieces, path) => {
          discoverImages(path, pieces.join(''))
        }
      )
    )
  })
})

test('one image in several places is one image', () => {
  const files = ['FROM a\nFROM b', 'FROM a\nFROM a'].map((text, at) =>
    discoverImages(`${at}.Dockerfile`, text)
  )
  expect(groupByImage(files)).toEqual([
    {
      image: 'a',
      locations: [
        { file: '0.Dockerfile', line: 1 },
        { file: '1.Dockerfile', line: 1 },
        { file: '1.Dockerfile', line: 2 }
      ]
    },
    { image: 'b', locations: [{ file: '0.Dockerfile', line: 2 }] }
  ])
})
