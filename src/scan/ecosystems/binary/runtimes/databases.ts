// Databases and caches. The texts are those of Syft's classifiers (Apache-2.0),
// https://github.com/anchore/syft/blob/v1.51.1/syft/pkg/cataloger/binary/classifiers.go, and of the programs.
import type { Runtime } from './runtime.ts'

const MYSQL = String.raw`(#(?:\.#)?(?:\.#)?(?:(?:alpha|beta|rc)\d)?)`
const CLUSTER = `/mysql-cluster-gpl-${MYSQL}/`
/** A build that can be repeated has its time where the host's name would be: seconds and nine zeros. */
const REPEATED = String.raw`(#\.#\.#)1\d{9}0{9}\0`
const BUILT = String.raw`[^\d](#\.#\.#)buildkitsandbox-\d{1,20}`

export const DATABASES: readonly Runtime[] = [
  {
    name: 'redis',
    // One program with several names; Debian's is called after the first tool.
    file: /^redis-(?:server|check-rdb)$/,
    versions: [
      BUILT,
      String.raw`Redis version (#\.#\.#)`,
      String.raw`[^\d.](#\.#\.#)\w{12}-\d{1,20}`,
      String.raw`\0${REPEATED}`
    ],
    cpes: ['redis:redis', 'redislabs:redis']
  },
  {
    name: 'valkey',
    file: /^valkey-(?:server|check-rdb)$/,
    versions: [BUILT, String.raw`[^\d.](#\.#\.#)\w{12}-\d{8,20}`, `valkey${REPEATED}`],
    cpes: ['lfprojects:valkey', 'linuxfoundation:valkey', 'valkey-io:valkey']
  },
  {
    name: 'memcached',
    file: /^memcached$/,
    versions: [String.raw`memcached\s(#\.#\.#)`],
    cpes: ['memcached:memcached']
  },
  {
    name: 'arangodb',
    file: /^arangosh$/,
    versions: [String.raw`(#\.#\.#(?:-#)?)\s(?:enterprise\s)?\[linux\]`],
    cpes: ['arangodb:arangodb']
  },
  {
    name: 'postgresql',
    file: /^postgres$/,
    versions: [String.raw`[\0?](?:postgres \()?PostgreSQL\)? (#(?:\.#){0,2}(?:(?:alpha|beta|rc)\d)?)`],
    cpes: ['postgresql:postgresql']
  },
  {
    name: 'percona-xtradb-cluster',
    file: /^mysql$/,
    versions: [`/Percona-XtraDB-Cluster-${MYSQL}`],
    cpes: ['percona:xtradb_cluster', 'percona:percona_server', 'oracle:mysql']
  },
  {
    name: 'percona-server',
    file: /^mysql$/,
    versions: [`/percona-server-${MYSQL}`],
    cpes: ['percona:percona_server', 'oracle:mysql']
  },
  {
    name: 'mariadb',
    file: /^(?:mariadb|mariadbd|mysql|mysqld)$/,
    versions: [
      String.raw`(#(?:\.#)?(?:\.#)?(?:(?:alpha|beta|rc)\d)?)-MariaDB`,
      String.raw`[\0/]mariadb-(#(?:\.#)?(?:\.#)?(?:(?:alpha|beta|rc)\d)?)-`
    ],
    cpes: ['mariadb:mariadb']
  },
  {
    name: 'mysql',
    file: /^mysql$/,
    versions: [String.raw`\0${MYSQL}~mysql`, `/mysql-${MYSQL}/`, String.raw`\0(#\.#\.#)\0\1\.0\0`],
    cpes: ['oracle:mysql']
  },
  {
    name: 'mysql-cluster',
    file: /^mysqld$/,
    versions: [String.raw`cluster-gpl\0#(?:\.#)?(?:\.#)?-ndb-(#(?:\.#)?(?:\.#)?)`],
    cpes: ['oracle:mysql_cluster']
  },
  {
    name: 'mysql-server',
    file: /^mysqld$/,
    versions: [String.raw`cluster-gpl\0(#(?:\.#)?(?:\.#)?)-ndb-#(?:\.#)?(?:\.#)?`],
    cpes: ['oracle:mysql', 'oracle:mysql_server'],
    isAlso: true
  },
  {
    name: 'mysql-cluster',
    file: /^mysqld$/,
    versions: [CLUSTER],
    cpes: ['oracle:mysql_cluster', 'oracle:mysql', 'oracle:mysql_server']
  },
  {
    name: 'mysql-server',
    file: /^mysqld$/,
    versions: [`/mysql-${MYSQL}/`, String.raw`\0MySQL (#\.#\.#)\0`],
    cpes: ['oracle:mysql', 'oracle:mysql_server']
  },
  {
    name: 'mysql-cluster',
    file: /^(?:ndbd|ndbmtd|ndb_mgmd)$/,
    versions: [CLUSTER],
    cpes: ['oracle:mysql_cluster']
  },
  {
    name: 'percona-xtrabackup',
    file: /^xtrabackup$/,
    versions: [String.raw`/percona-xtrabackup-(#\.#\.#)`],
    cpes: ['percona:xtrabackup']
  },
  {
    name: 'mongodb',
    file: /^mongod$/,
    versions: [
      String.raw`(#\.#\.#)\0tcmalloc`,
      String.raw`(#\.#\.#)~heap_size`,
      String.raw`(#\.#\.#)~cppdefines`
    ],
    cpes: ['mongodb:mongodb']
  },
  {
    name: 'sqlcipher',
    file: /^sqlcipher$/,
    // The last one is that of zlib where SQLCipher's is next to its edition.
    versions: [
      String.raw`\0(?:community|commercial|enterprise)\0(#\.#\.#)\0`,
      String.raw`[^0-9]\0(#\.#\.#)\0`
    ],
    cpes: ['zetetic:sqlcipher']
  }
]
