// Lines to copy that remove a cause: a step that seals the image, or lines of the policy.
import type { Cause } from '../results/causes.ts'
import type { ImageVerdict, Rule } from '../results/verdict.ts'
import { formatPurl } from '../sbom/purl/format-purl.ts'
import { parsePurl } from '../sbom/purl/parse-purl.ts'
import { hasNamespace, inAnyNamespace, typeOf } from '../sbom/purl/purl-types.ts'
import { printable } from '../support/text.ts'
import { ACTION } from '../support/version.ts'

export interface Fix {
  /** `Seal the image where it is built:` */
  readonly title: string
  /** YAML. */
  readonly lines: string
}

/** Undefined if the cause itself names what to change, or if a general remedy does not exist. */
export function fixOf({ violations: [violation] }: Cause, image: ImageVerdict): Fix | undefined {
  const { rule, fact, outcome, finding } = violation
  if (fact === 'attestation') return attestationFix(finding?.predicateType ?? '', image)
  if (fact !== undefined) return finding?.status === 'undecided' ? undefined : sealFix(image)
  if (rule === 'no-policy') return policyFix(image)
  return outcome === 'undecided' ? undefined : exceptionFix(rule, violation.component, image)
}

/** More would hide the causes; each rule's lines differ in the package alone. */
const MAX_FIXES = 3

/** Each once, in the order of the causes. */
export function fixesOf(causes: readonly Cause[], image: ImageVerdict): Fix[] {
  const fixes = causes.flatMap(cause => fixOf(cause, image) ?? [])
  const different = [...new Map(fixes.map(fix => [fix.lines, fix])).values()].slice(0, MAX_FIXES)
  const exceptions = different.filter(({ title }) => title === EXCEPTION)
  const others = different.filter(({ title }) => title !== EXCEPTION)
  return exceptions.length < 2 ? different : [...others, { title: EXCEPTION, lines: oneList(exceptions) }]
}

/** Writes the key of a list once, so that a reader can paste all of it. */
function oneList(fixes: readonly Fix[]): string {
  return fixes.flatMap(({ lines }, at) => lines.split('\n').slice(at === 0 ? 0 : 1)).join('\n')
}

function sealFix({ reference, requested }: ImageVerdict): Fix {
  return {
    title: 'Seal the image in the workflow that builds it:',
    lines: [`- uses: ${ACTION}`, '  with:', `    image: ${printable(reference ?? requested, 500)}`].join('\n')
  }
}

function attestationFix(predicateType: string, { reference, requested }: ImageVerdict): Fix {
  const type = predicateType.startsWith('https://') ? printable(predicateType, 200) : 'https://…'
  return {
    title: 'Attach the attestation in the workflow that builds the image:',
    lines: [
      `- uses: ${ACTION}`,
      '  with:',
      `    image: ${printable(reference ?? requested, 500)}`,
      `    files: predicate.json=${type}`
    ].join('\n')
  }
}

function policyFix(image: ImageVerdict): Fix {
  return {
    title: 'Add a policy for the image on the default branch, with the signer that you trust:',
    lines: [
      'policies:',
      '  - images:',
      `      - glob: ${repositoryOf(image)}`,
      '    authorities:',
      '      - keyless:',
      '          identities:',
      '            - subject: https://github.com/OWNER/REPOSITORY/.github/workflows/release.yml@refs/heads/main',
      '              issuer: https://token.actions.githubusercontent.com'
    ].join('\n')
  }
}

const EXCEPTION = 'To accept it for now, add to the policy on the default branch:'

/** Reason and day are the reader's to write: the lines are not valid before. */
function exceptionFix(rule: Rule, component: string | undefined, image: ImageVerdict): Fix {
  const name = component === undefined ? undefined : packageOf(component)
  return {
    title: EXCEPTION,
    lines: [
      'exceptions:',
      '  - images:',
      `      - glob: ${repositoryOf(image)}`,
      `    rule: ${rule}`,
      ...(name === undefined ? [] : [`    package: ${name}`]),
      '    reason: WHY IT IS ACCEPTABLE',
      '    expires: YYYY-MM-DD'
    ].join('\n')
  }
}

/** Without tag and digest. */
function repositoryOf({ requested }: ImageVerdict): string {
  return printable(requested, 500)
    .replace(/@.*$/, '')
    .replace(/:[^/:]*$/, '')
}

/** A pattern of all versions, as a policy accepts it; undefined for a component without a purl. */
function packageOf(component: string): string | undefined {
  const parts = parsePurl(component)
  if (parts === undefined) return undefined
  const { namespace, name } = parts
  const type = typeOf(parts.type)
  const pattern = formatPurl({ type, namespace, name })
  return namespace === undefined && hasNamespace(type) ? inAnyNamespace(type, pattern) : pattern
}
