// Tools and libraries. The texts are those of Syft's classifiers (Apache-2.0),
// https://github.com/anchore/syft/blob/v1.51.1/syft/pkg/cataloger/binary/classifiers.go, and of the programs.
import type { Runtime } from './runtime.ts'

export const TOOLS: readonly Runtime[] = [
  {
    name: 'busybox',
    file: /^(?:busybox|\[)$/,
    versions: [String.raw`BusyBox\s{1,3}v(#\.#\.#)`],
    cpes: ['busybox:busybox']
  },
  {
    name: 'bash',
    file: /^bash$/,
    versions: [String.raw`@\(\x23\)Bash version (#\.#\.#)\(#\) `],
    cpes: ['gnu:bash']
  },
  {
    name: 'util-linux',
    file: /^getopt$/,
    versions: [String.raw`\0util-linux\s(#\.#(?:\.#)?)\0`],
    cpes: ['kernel:util-linux']
  },
  { name: 'curl', file: /^curl$/, versions: [String.raw`\bcurl[ /](#\.#\.#)`], cpes: ['haxx:curl'] },
  { name: 'zstd', file: /^zstd$/, versions: [String.raw`\0v(#\.#\.#)\0`], cpes: ['facebook:zstandard'] },
  { name: 'xz', file: /^xz$/, versions: [String.raw`\0xz \(XZ Utils\) (#\.#\.#)\0`], cpes: ['tukaani:xz'] },
  {
    name: 'gzip',
    file: /^gzip$/,
    versions: [String.raw`\0(#\.#)\0`],
    marker: '%s: %s: not in gzip format',
    cpes: ['gnu:gzip']
  },
  {
    name: 'jq',
    file: /^jq$/,
    versions: [String.raw`\0(?:jq-)?(\d{1,3}\.\d{1,3}(?:\.#)?)\0`],
    cpes: ['jqlang:jq']
  },
  {
    name: 'wp-cli',
    file: /^wp(?:-cli\.phar)?$/,
    versions: [String.raw`wp-cli/wp-cli (#\.#\.#)`],
    cpes: ['wp-cli:wp-cli']
  },
  {
    name: 'ffmpeg',
    file: /^ffmpeg$/,
    versions: [String.raw`%s version (#\.#(?:\.#)?)`],
    cpes: ['ffmpeg:ffmpeg']
  },
  {
    name: 'ffmpeg',
    file: /^lib(?:av|swresample)[^/]*$/,
    versions: [String.raw`FFmpeg version (#\.#(?:\.#)?)`],
    cpes: ['ffmpeg:ffmpeg']
  },
  {
    name: 'qtbase',
    file: /^libQt[^/]{0,9}Core\.so/,
    versions: [String.raw`\0Qt (#\.#\.#) \(`, String.raw`QtCore library version (?:Qt )?(#\.#\.#)`],
    cpes: ['qt:qtbase', 'qt:qt']
  },
  {
    name: 'krb5',
    file: /^libkrb5\.so/,
    versions: [String.raw`\0KRB5_BRAND:\s{1,3}krb5-[^\s]{1,40}\s{1,3}(#(?:\.#){1,2})\s`],
    cpes: ['mit:kerberos_5']
  },
  {
    name: 'heimdal-krb5',
    file: /^libkrb5\.so/,
    versions: [String.raw`\$Version:\s{1,3}Heimdal\s{1,3}(#(?:\.#){1,2})\s`],
    cpes: ['heimdal_project:heimdal']
  },
  {
    name: 'chrome',
    file: /^chrome$/,
    versions: [String.raw`\0(#\.#\.#\.#)\0Default`],
    cpes: ['google:chrome']
  },
  // AWS-LC prints the version of OpenSSL that it is compatible with, so its row comes first.
  {
    name: 'aws-lc',
    file: /^openssl$/,
    versions: [String.raw`AWS-LC (#\.#\.#)\)?`],
    cpes: ['amazon:aws_libcrypto']
  },
  {
    name: 'openssl',
    file: /^openssl$/,
    versions: [String.raw`\0OpenSSL (#\.#\.#(?:[a-z]{1,2}|-(?:alpha|beta|rc)#)?)`],
    cpes: ['openssl:openssl']
  }
]
