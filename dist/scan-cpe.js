import { parsePurl } from "./sbom-purl-shared.js";

// src/scan/cpe/cpe.ts
function formatCpe({ product, version, update = "*", target = "*" }) {
	return `cpe:2.3:a:${product}:${escapeCpe(version)}:${update}:*:*:*:${target}:*:*`;
}
/** A component has one CPE; scanners read the others from this property. */
const FURTHER_CPE = "syft:cpe23";
/** The most exact name first. */
function cpeFields(cpes) {
	const [cpe, ...further] = [...new Set(cpes)];
	if (cpe === void 0) return {};
	if (further.length === 0) return { cpe };
	return {
		cpe,
		properties: further.map((value) => ({
			name: FURTHER_CPE,
			value
		}))
	};
}
/** A part of a CPE from a name: everything but letters, digits, `_`, `.` and `-` is escaped. */
function escapeCpe(text) {
	return text.replace(/[^A-Za-z0-9._-]/g, (character) => `\\${character}`);
}

// src/scan/cpe/known-names.ts
/** The software that packages of a table run in, where the database names it. */
const TARGETS = {
	cargo: "rust",
	gem: "ruby",
	golang: "go",
	jenkins: "jenkins",
	npm: "node.js",
	pypi: "python",
	wordpress: "wordpress"
};
/** The names of registries whose names have no case. */
const WITHOUT_CASE = /* @__PURE__ */ new Set([
	"composer",
	"golang",
	"jenkins",
	"nuget",
	"pear",
	"pypi"
]);
/** A package's name as the table has it: `@babel/core`, `github.com/acme/app`, `org.acme/app`. */
function nameInTable(table, name) {
	const folded = WITHOUT_CASE.has(table) ? name.toLowerCase() : name;
	return table === "pypi" ? folded.replace(/[-_.]+/g, "-") : folded;
}
/** The product that a line of the table need not name. */
function usualProduct(table, name) {
	const last = name.slice(name.lastIndexOf("/") + 1).toLowerCase();
	return table === "wordpress" ? last.replaceAll("-", "_") : last;
}
const SEPARATOR = /(?<!\\):/;
/**
* What follows the name in a line: `vendor:product:target`, without what is usual. `_` is the vendor that the database
* makes up for a product without one.
*/
function readName(table, name, text) {
	const [vendor = "", product = "", target = TARGETS[table] ?? "*"] = text.split(SEPARATOR);
	const known = product === "" ? usualProduct(table, name) : product;
	return {
		product: `${vendor === "_" ? `${known}_project` : vendor}:${known}`,
		target
	};
}
var KnownNames = class {
	#texts;
	#lines = /* @__PURE__ */ new Map();
	constructor(texts) {
		this.#texts = texts;
	}
	of(table, name) {
		const key = nameInTable(table, name);
		const line = this.#table(table).get(key);
		return line === void 0 ? [] : line.split(" ").map((text) => readName(table, key, text));
	}
	#table(table) {
		let lines = this.#lines.get(table);
		if (lines === void 0) {
			lines = new Map(this.#texts[table].split("\n").map(splitLine));
			this.#lines.set(table, lines);
		}
		return lines;
	}
};
function splitLine(line) {
	const at = line.indexOf(" ");
	return [line.slice(0, at), line.slice(at + 1)];
}
/** Read when a scan has its packages. */
async function loadKnownNames() {
	const { CPE_NAMES } = await import("./scan-cpe-names.js");
	return new KnownNames(CPE_NAMES);
}

// src/scan/cpe/maven-names.ts
/** By group; one that two products share has an exception for each other's artifacts. */
const PRODUCTS$1 = {
	"ch.qos.logback": { names: ["qos:logback"] },
	"com.alibaba": {
		names: ["alibaba:fastjson"],
		except: /^(?!fastjson$)/
	},
	"com.google.code.gson": {
		names: ["google:gson"],
		except: /^gson-(?:extras|metrics)/
	},
	"com.mysql": {
		names: ["oracle:mysql_connector\\/j", "oracle:mysql_connectors"],
		except: /^(?!mysql-connector-j$)/
	},
	"com.squareup.okhttp3": {
		names: ["squareup:okhttp"],
		except: /^(?!okhttp)/
	},
	"commons-beanutils": { names: ["apache:commons_beanutils"] },
	"commons-collections": { names: ["apache:commons_collections"] },
	"commons-fileupload": { names: ["apache:commons_fileupload"] },
	"commons-io": { names: ["apache:commons_io"] },
	"io.netty": {
		names: ["netty:netty"],
		except: /^netty-(?:tcnative|jni-util|build|parent|incubator)/
	},
	"io.undertow": { names: ["redhat:undertow"] },
	"io.vertx": {
		names: ["eclipse:vert.x"],
		except: /^vertx-docgen/
	},
	log4j: {
		names: ["apache:log4j"],
		except: /^(?!log4j$)/
	},
	mysql: {
		names: ["oracle:mysql_connector\\/j", "oracle:mysql_connectors"],
		except: /^(?!mysql-connector-java$)/
	},
	"org.apache.activemq": [{
		names: ["apache:activemq"],
		except: /artemis|^activemq-protobuf$/
	}, {
		names: ["apache:activemq_artemis"],
		except: /^(?!artemis-)|^artemis-(?:console|native)/
	}],
	"org.apache.artemis": {
		names: ["apache:artemis", "apache:activemq_artemis"],
		except: /^artemis-(?:console|native)/
	},
	"org.apache.camel": { names: ["apache:camel"] },
	"org.apache.cxf": { names: ["apache:cxf"] },
	"org.apache.hadoop": {
		names: ["apache:hadoop"],
		except: /^hadoop-(?:hdds|ozone|submarine)/
	},
	"org.apache.kafka": { names: ["apache:kafka"] },
	"org.apache.logging.log4j": {
		names: ["apache:log4j"],
		except: /^log4j-(?:api-(?:kotlin|scala)|audit|transform|docgen|changelog|tools)/
	},
	"org.apache.lucene": { names: ["apache:lucene"] },
	"org.apache.poi": {
		names: ["apache:poi"],
		except: /^(?:ooxml-|openxml4j)/
	},
	"org.apache.shiro": { names: ["apache:shiro"] },
	"org.apache.solr": { names: ["apache:solr"] },
	"org.apache.struts": {
		names: ["apache:struts"],
		except: /^struts-(?:annotations|master)$/
	},
	"org.apache.tika": { names: ["apache:tika"] },
	"org.apache.tomcat": {
		names: ["apache:tomcat"],
		except: /^(?:jakartaee-migration|tomcat-native)/
	},
	"org.apache.tomcat.embed": { names: ["apache:tomcat"] },
	"org.apache.velocity": {
		names: ["apache:velocity_engine"],
		except: /^velocity-(?!engine)/
	},
	"org.apache.zookeeper": { names: ["apache:zookeeper"] },
	"org.codehaus.groovy": {
		names: ["apache:groovy"],
		except: /^groovy-(?:eclipse|android)/
	},
	"org.apache.groovy": { names: ["apache:groovy"] },
	"org.eclipse.jetty": { names: ["eclipse:jetty"] },
	"org.elasticsearch": {
		names: ["elastic:elasticsearch"],
		except: /^(?!elasticsearch(?:-|$))|^elasticsearch-(?:hadoop|spark|storm)/
	},
	"org.jboss.resteasy": {
		names: ["redhat:resteasy"],
		except: /^resteasy-tracing-api$/
	},
	"org.jetbrains.kotlin": { names: ["jetbrains:kotlin"] },
	"org.keycloak": {
		names: ["redhat:keycloak"],
		except: /^keycloak-(?:admin-client|authz-client|policy-enforcer)$/
	},
	"org.postgresql": {
		names: ["postgresql:postgresql_jdbc_driver"],
		except: /^(?!postgresql$)/
	},
	"org.springframework": {
		names: ["vmware:spring_framework", "pivotal_software:spring_framework"],
		except: /^springloaded$/
	},
	"org.springframework.boot": { names: ["vmware:spring_boot"] },
	"org.springframework.security": {
		names: ["vmware:spring_security", "pivotal_software:spring_security"],
		except: /^spring-security-(?:jwt|rsa|oauth2-authorization-server)$/
	},
	"org.thymeleaf": { names: ["thymeleaf:thymeleaf"] }
};
/** `vendor:product` of the product that an artifact is, or is a part of. */
function mavenNames(group, artifact) {
	return [(group !== void 0 && Object.hasOwn(PRODUCTS$1, group) ? PRODUCTS$1[group] : void 0) ?? []].flat().filter(({ except }) => !except?.test(artifact)).flatMap(({ names }) => names);
}

// src/scan/cpe/system-names.ts
/**
* Source packages that are called otherwise than their product, and those with several names in the database: the name
* of today.
*/
const PRODUCTS = {
	apache2: "apache:http_server",
	bind: "isc:bind",
	curl: "haxx:curl",
	"cyrus-sasl": "cyrusimap:cyrus-sasl",
	dbus: "freedesktop:dbus",
	dnsmasq: "thekelleys:dnsmasq",
	expat: "libexpat_project:libexpat",
	file: "file_project:file",
	ghostscript: "artifex:ghostscript",
	git: "git-scm:git",
	glib: "gnome:glib",
	glibc: "gnu:glibc",
	go: "golang:go",
	golang: "golang:go",
	httpd: "apache:http_server",
	icu: "icu-project:international_components_for_unicode",
	imagemagick: "imagemagick:imagemagick",
	inn: "isc:inn",
	jq: "jqlang:jq",
	krb5: "mit:kerberos_5",
	less: "gnu:less",
	libgcrypt20: "gnupg:libgcrypt",
	libpng: "libpng:libpng",
	libzstd: "facebook:zstandard",
	musl: "musl-libc:musl",
	mysql: "oracle:mysql",
	nginx: "f5:nginx",
	nodejs: "nodejs:node.js",
	openjdk: "oracle:openjdk",
	openldap2: "openldap:openldap",
	openssh: "openbsd:openssh",
	openssl: "openssl:openssl",
	pam: "linux-pam:linux-pam",
	php: "php:php",
	qemu: "qemu:qemu",
	rsync: "samba:rsync",
	ruby: "ruby-lang:ruby",
	rust: "rust-lang:rust",
	rustc: "rust-lang:rust",
	sqlite: "sqlite:sqlite",
	subversion: "apache:subversion",
	sudo: "sudo_project:sudo",
	systemd: "systemd_project:systemd",
	tiff: "libtiff:libtiff",
	"util-linux": "kernel:util-linux",
	xen: "xen:xen",
	"xz-utils": "tukaani:xz",
	zlib: "zlib:zlib",
	zstd: "facebook:zstandard"
};
/** Packages of languages, by what distributions put before their names. */
const LANGUAGES = [
	[/^(?:python3?|py3)-(?=.)/, "pypi"],
	[/^(?:ruby|rubygem)-(?=.)/, "gem"],
	[/^(?:node|nodejs)-(?=.)/, "npm"],
	[/^rust-(?=.)/, "cargo"]
];
/** `vendor:product` of a source package, the name of today first. */
function systemNames(source, names) {
	const ofLanguage = LANGUAGES.flatMap(([prefix, table]) => prefix.test(source) ? productsOf(table, source.replace(prefix, ""), names) : []);
	const own = ownNames(source, names);
	const ofStream = own.length > 0 ? [] : ownNames(withoutStream(source), names);
	return [.../* @__PURE__ */ new Set([
		...ofLanguage,
		...own,
		...ofStream
	])];
}
/**
* Of a package that may have names which the database does not list, both parts alike: its own, and that of what it is
* a stream or a language's package of, but never that of another product: Alpine's `py3-redis` is not Redis.
*/
function alikeNames(name, names) {
	const ofLanguage = withoutLanguage(name);
	const plain = withoutStream(ofLanguage);
	return [name, ...ownNames(name, names).length > 0 || ofLanguage !== name && ownNames(plain, names).length > 0 ? [] : [plain]].map((one) => `${escapeCpe(one)}:${escapeCpe(one)}`);
}
function ownNames(source, names) {
	return [...Object.hasOwn(PRODUCTS, source) ? [PRODUCTS[source] ?? ""] : [], ...productsOf("os", source, names)];
}
function productsOf(table, name, names) {
	return names.of(table, name).map(({ product }) => product);
}
/** `php83` and `postgresql-17` are PHP and PostgreSQL, `libpng1.6` is libpng. */
function withoutStream(name) {
	return /^([a-z][a-z+_-]*[a-z])-?\d[\d.]*$/.exec(name)?.[1] ?? name;
}
/** `py3-requests` is requests. */
function withoutLanguage(name) {
	return name.replace(/^(?:py3-|python3?-|ruby-)(?=.)/, "");
}
/**
* The version that the product has, of that of a package of Debian or Red Hat: without the epoch, the revision and
* the marks for another source: `1.3.dfsg+really1.3.1`, `2.44+dfsg1`.
*/
function upstreamVersion(version) {
	return version.replace(/^\d+:/, "").replace(/-[^-]*$/, "").replace(/^.*[+~]really/, "").replace(/[+~.-](?:dfsg|ds|repack)[\w.]*$/, "");
}

// src/scan/cpe/package-cpes.ts
/** The component with the names that the database has for it, after those that it has already. */
function withCpes(component, names) {
	const purl = parsePurl(component.purl);
	const { version = purl?.version } = component;
	if (purl === void 0 || version === void 0) return component;
	if (purl.type === "deb" || purl.type === "rpm") return withSystemCpes(component, purl, version, names);
	const known = purl.type === "apk" ? apkNames(purl, names) : packageNames(purl, version, names);
	if (known.length === 0) return component;
	const { cpe, properties = [] } = component;
	const own = properties.filter(({ name }) => name === FURTHER_CPE).map(({ value = "" }) => value);
	const others = properties.filter(({ name }) => name !== FURTHER_CPE);
	const fields = cpeFields([
		...cpe === void 0 ? [] : [cpe],
		...own,
		...known.map((name) => formatCpe({
			...name,
			version: plainVersion(purl, version)
		}))
	]);
	const all = [...others, ...fields.properties ?? []];
	return {
		...component,
		...fields,
		...all.length > 0 ? { properties: all } : {}
	};
}
/**
* What the distribution has fixed in a backport, the database does not know. So these names are not in the field that
* every reader matches, but only where Grype finds them, which uses them if its user asks for it.
*/
function withSystemCpes(component, purl, version, names) {
	const source = sourceOf(purl);
	const known = systemNames(source.name, names);
	if (known.length === 0) return component;
	const further = known.map((product) => ({
		name: FURTHER_CPE,
		value: formatCpe({
			product,
			version: upstreamVersion(source.version ?? version)
		})
	}));
	return {
		...component,
		properties: [...component.properties ?? [], ...further]
	};
}
/** `upstream` is `glibc`, `glibc@2.41-1` if the versions differ, or for RPM `glibc-2.34-125.el9.src.rpm`. */
function sourceOf({ name, qualifiers }) {
	const upstream = qualifiers.get("upstream") ?? name;
	const [, rpm, rpmVersion] = /^(.+)-([^-]+-[^-]+)\.src\.rpm$/.exec(upstream) ?? [];
	if (rpm !== void 0 && rpmVersion !== void 0) return {
		name: rpm,
		version: rpmVersion
	};
	const [source = name, version] = upstream.split("@");
	return {
		name: source,
		...version === void 0 ? {} : { version }
	};
}
/**
* Grype always matches Alpine's packages by CPE too. It puts the source package's name in the place of the package's,
* so that `haxx:libcurl` becomes `haxx:curl`, and a name that the database does not have the source package's.
*/
function apkNames(purl, names) {
	const { name } = purl;
	const source = sourceOf(purl).name;
	const products = systemNames(source, names);
	const further = [...alikeNames(name, names)];
	if (source !== name) for (const product of products) further.push(`${product.slice(0, product.indexOf(":"))}:${escapeCpe(name)}`);
	return [...products, ...further].map((product) => ({
		product,
		target: "*"
	}));
}
function packageNames({ type, namespace, name }, version, names) {
	const path = namespace === void 0 ? name : `${namespace}/${name}`;
	switch (type) {
		case "cargo":
		case "gem":
		case "nuget":
		case "pypi": return names.of(type, name);
		case "pear": return names.of(type, name);
		case "composer":
		case "npm": return names.of(type, path);
		case "golang": return isOfProduct(path, version) ? [...names.of(type, path), ...names.of(type, path.replace(/\/v\d+$/, ""))] : [];
		case "maven": return [
			...names.of(type, path),
			...mavenNames(namespace, name).map((product) => ({
				product,
				target: "*"
			})),
			...namespace?.includes("jenkins") ? names.of("jenkins", name) : []
		];
		case "generic": return namespace === "wordpress-plugin" ? wordpressNames(name, names) : [];
		default: return [];
	}
}
/** Of a plugin that the database did not have when the table was made, the name that it makes up for most. */
function wordpressNames(name, names) {
	const table = "wordpress";
	const known = names.of(table, name);
	if (known.length > 0) return known;
	const product = escapeCpe(name.toLowerCase().replaceAll("-", "_"));
	return [{
		product: `${product}_project:${product}`,
		target: TARGETS[table] ?? "*"
	}];
}
/** Go makes up `v0.0.0-DATE-COMMIT` for a commit without a release: as a version, it is older than all of them. */
const NO_RELEASE = /^v0\.0\.0-(?:0\.)?\d{14}-/;
/**
* Versions that are not the product's: a module without `/v3` numbers its releases apart from it, or Go makes up
* versions of a commit after its last release as a module.
*/
const NUMBERED_APART = /* @__PURE__ */ new Map([
	["github.com/grafana/grafana", /^v1\./],
	["github.com/pingcap/tidb", /^v1\.1\.0-beta\.0\./],
	["github.com/prometheus/prometheus", /^v0\./]
]);
function isOfProduct(module, version) {
	return !NO_RELEASE.test(version) && NUMBERED_APART.get(module)?.test(version) !== true;
}
/** The database's versions of Go's modules have no `v`, and none of what Go adds: `v28.5.1+incompatible`. */
function plainVersion({ type }, version) {
	return type === "golang" ? version.replace(/^v(?=\d)/, "").replace(/\+.*$/, "") : version;
}

export { FURTHER_CPE, cpeFields, escapeCpe, formatCpe, loadKnownNames, upstreamVersion, withCpes };