// People and organizations as the CycloneDX library's models.
import * as Models from '@cyclonedx/cyclonedx-library/Models'
import { formats } from '../../support/schema-keywords.ts'
import type { Party } from '../model.ts'
import type { Making } from './cyclonedx-making.ts'
import { isLink } from './link.ts'
import type { Unsupported } from './unsupported.ts'

export function formatContact({ name = '', email }: Models.OrganizationalContact): string {
  if (email === undefined) return name
  return name === '' ? email : `${name} <${email}>`
}

export function makeContacts(
  parties: readonly Party[],
  path: string,
  making: Making
): Models.OrganizationalContact[] {
  return parties.flatMap(party => {
    if (party.url !== undefined) making.unsupported.add(`${path}.url`, 'a contact has no URL')
    const contact = makeContact(party, path, making)
    if (contact === undefined) making.unsupported.add(path, 'a contact without name and email')
    else if (party.isPerson === false) making.unsupported.add(path, 'an organization, written as a person')
    return contact ?? []
  })
}

function makeContact(
  party: Party,
  path: string,
  { unsupported }: Making
): Models.OrganizationalContact | undefined {
  const email = emailOf(party, path, unsupported)
  if ((party.name ?? '') === '' && email === undefined) return undefined
  return new Models.OrganizationalContact({
    ...(party.name === undefined ? {} : { name: party.name }),
    ...(email === undefined ? {} : { email })
  })
}

function emailOf({ email }: Party, path: string, unsupported: Unsupported): string | undefined {
  if (email === undefined || formats['idn-email'](email)) return email
  unsupported.add(`${path}.email`, 'is not an email address')
  return undefined
}

export function makeEntity(
  party: Party,
  path: string,
  making: Making
): Models.OrganizationalEntity | undefined {
  const { unsupported, isXml } = making
  // A property of the component declares it.
  if (party.isDeclaredUnknown) return undefined
  if (party.isPerson) unsupported.add(path, 'a person, written as an organization')
  const email = emailOf(party, path, unsupported)
  const isUrl = party.url !== undefined && isLink(party.url, isXml)
  if (party.url !== undefined && !isUrl) unsupported.add(`${path}.url`, 'is not a URL')
  return new Models.OrganizationalEntity({
    ...(party.name === undefined ? {} : { name: party.name }),
    ...(isUrl && party.url !== undefined ? { url: new Set([party.url]) } : {}),
    ...(email === undefined
      ? {}
      : {
          contact: new Models.OrganizationalContactRepository([new Models.OrganizationalContact({ email })])
        })
  })
}
