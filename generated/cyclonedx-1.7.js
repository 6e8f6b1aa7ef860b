// Written by scripts/schemas.ts from bom-1.7.SNAPSHOT.schema.json; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
import{lengthOf as _t,isEqual as Rt,findDuplicate as Ct,formats as Re,append as d}from"../src/support/schema-keywords.ts";import{SPDX_IDS as Tt}from"./spdx-ids.js";const es=St,pe={
required:["bomFormat","specVersion"],properties:{$schema:{},bomFormat:{enum:["CycloneDX"]},specVersion:{},serialNumber:{},version:{},metadata:{},components:{},services:{},externalReferences:{},
dependencies:{},compositions:{},vulnerabilities:{},annotations:{},formulation:{},declarations:{properties:{claims:{items:{properties:{"bom-ref":{},target:{},predicate:{},mitigationStrategies:{},
reasoning:{},evidence:{},counterEvidence:{},externalReferences:{},signature:{}}}},evidence:{items:{properties:{"bom-ref":{},propertyName:{},description:{},data:{},created:{},expires:{},
author:{},reviewer:{},signature:{}}}},affirmation:{properties:{signatories:{items:{oneOf:[{required:["signature"]},{required:["externalReference","organization"]}]}}}}}},definitions:{},
citations:{},properties:{},signature:{}}},M=Object.prototype.hasOwnProperty,q=Ct,It=new RegExp("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","u"),Ve={properties:{
timestamp:{},lifecycles:{items:{oneOf:[{required:["phase"],additionalProperties:!1,properties:{phase:{type:"string",enum:["design","pre-build","build","post-build","operations","di\
scovery","decommission"]}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"}}}]}},tools:{},manufacturer:{},authors:{},component:{},
manufacture:{},supplier:{},licenses:{},properties:{},distributionConstraints:{}}},b=Rt,S=Re["date-time"],X={allOf:[{not:{required:["version","versionRange"]}},{if:{properties:{isExternal:{
const:!1}}},then:{not:{required:["versionRange"]}},else:!0}],required:["type","name"],properties:{type:{enum:["application","framework","library","container","platform","operating-\
system","device","device-driver","firmware","file","machine-learning-model","data","cryptographic-asset"]},"mime-type":{},"bom-ref":{},supplier:{},manufacturer:{},authors:{},author:{},
publisher:{},group:{},name:{},version:{},versionRange:{},isExternal:{},description:{},scope:{enum:["required","optional","excluded"]},hashes:{},licenses:{},copyright:{},patentAssertions:{},
cpe:{},purl:{},omniborId:{},swhid:{},swid:{},modified:{},pedigree:{},externalReferences:{},components:{},evidence:{},releaseNotes:{},modelCard:{},data:{},cryptoProperties:{},properties:{},
tags:{},signature:{}}},Dt=new RegExp("^[-+a-z0-9.]+/[-+a-z0-9.]+$","u");const ue=_t;function v(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(ue(s)<1){const i={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return v.errors=e,r===0}function Ge(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="bom-ref"||i==="country"||i==="region"||i==="locality"||
i==="postOfficeBoxNumber"||i==="postalCode"||i==="streetAddress")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.country!==void 0&&typeof s.country!="string"){const i={
instancePath:t+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.region!==void 0&&typeof s.region!="string"){
const i={instancePath:t+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.locality!==void 0&&typeof s.locality!=
"string"){const i={instancePath:t+"/locality",schemaPath:"#/properties/locality/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.postOfficeBoxNumber!==
void 0&&typeof s.postOfficeBoxNumber!="string"){const i={instancePath:t+"/postOfficeBoxNumber",schemaPath:"#/properties/postOfficeBoxNumber/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),r++}if(s.postalCode!==void 0&&typeof s.postalCode!="string"){const i={instancePath:t+"/postalCode",schemaPath:"#/properties/postalCode/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.streetAddress!==void 0&&typeof s.streetAddress!="string"){const i={instancePath:t+"/streetAddress",schemaPath:"#/pro\
perties/streetAddress/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[i]:e.push(i),r++}return Ge.errors=e,r===0}const Ot=Re["idn-email"];function C(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="bom-ref"||i==="name"||i==="emai\
l"||i==="phone")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["bom-r\
ef"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/p\
roperties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.email!==void 0){let i=s.email;if(typeof i=="string"){if(!Ot(i)){const o={instancePath:t+
"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/email",schemaPath:"#/prop\
erties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.phone!==void 0&&typeof s.phone!="string"){const i={instancePath:t+"/phone",schemaPath:"\
#/properties/phone/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}return C.errors=e,r===0}const z=Re["iri-reference"];function E(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)
if(!(i==="bom-ref"||i==="name"||i==="address"||i==="url"||i==="contact")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.name!==void 0&&typeof s.name!="string"){const i={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.address!==void 0&&(Ge(s.address,{instancePath:t+
"/address"})||(e=d(e,Ge.errors),r=e.length)),s.url!==void 0){let i=s.url;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++){let p=i[n];if(typeof p=="string"){if(!z(p)){const a={
instancePath:t+"/url/"+n,schemaPath:"#/properties/url/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/u\
rl/"+n,schemaPath:"#/properties/url/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const o={instancePath:t+"/url",schemaPath:"#/properties/u\
rl/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.contact!==void 0){let i=s.contact;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)C(i[n],
{instancePath:t+"/contact/"+n})||(e=d(e,C.errors),r=e.length)}else{const o={instancePath:t+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return E.errors=e,r===0}function Z(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(ue(s)>1024){const i={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1024}};
e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return Z.errors=e,r===0}function me(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(ue(s)>4096){const i={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:4096}};
e===null?e=[i]:e.push(i),r++}if(ue(s)<1){const i={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return me.errors=e,r===0}const Nt={required:["alg","content"]},tt={enum:["MD5","SHA-1","SHA-\
256","SHA-384","SHA-512","SHA3-256","SHA3-384","SHA3-512","BLAKE2b-256","BLAKE2b-384","BLAKE2b-512","BLAKE3","Streebog-256","Streebog-512"]};function $e(s,{instancePath:t=""}={}){let e=null,
r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of tt.enum)if(b(s,
o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tt.enum}};e===null?e=[o]:e.push(o),r++}return $e.errors=e,r===0}const Vt=new RegExp("^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$","u");function He(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="s\
tring"){if(!Vt.test(s)){const i={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0\
-9]{128})$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return He.errors=e,
r===0}function G(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of Nt.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!(i==="alg"||i==="content")){const o={instancePath:t,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}s.alg!==void 0&&($e(s.alg,{instancePath:t+"/alg"})||(e=d(e,$e.errors),r=
e.length)),s.content!==void 0&&(He(s.content,{instancePath:t+"/content"})||(e=d(e,He.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return G.errors=e,r===0}const Mt=Tt;function Ze(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Mt.has(s)){const i={instancePath:t,schemaPath:"#/listedLicense",keyword:"listedLicense",
params:{}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return Ze.errors=e,r===
0}const st={enum:["declared","concluded"]};function de(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of st.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:st.
enum}};e===null?e=[o]:e.push(o),r++}return de.errors=e,r===0}const zt={properties:{encoding:{enum:["base64"]}}};function N(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.content===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"}};e===null?e=[i]:e.push(i),
r++}for(const i in s)if(!(i==="contentType"||i==="encoding"||i==="content")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}if(s.contentType!==void 0&&typeof s.contentType!="string"){const i={instancePath:t+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.encoding!==void 0){let i=s.encoding;if(typeof i!="string"){const o={instancePath:t+"/encoding",schemaPath:"#/properti\
es/encoding/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(i!=="base64"){const o={instancePath:t+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"\
enum",params:{allowedValues:zt.properties.encoding.enum}};e===null?e=[o]:e.push(o),r++}}if(s.content!==void 0&&typeof s.content!="string"){const i={instancePath:t+"/content",schemaPath:"\
#/properties/content/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}return N.errors=e,r===0}const it={properties:{licenseTypes:{items:{enum:["academic","appliance","client-access","concurrent-user","core-points","custom\
-metric","device","evaluation","named-user","node-locked","oem","perpetual","processor-points","subscription","user","other"]}}}};function he(s,{instancePath:t=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="altIds"||p==="licensor"||p==="licensee"||p==="purchaser"||p==="purchaseOrder"||p==="licenseTypes"||p==="last\
Renewal"||p==="expiration")){const a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}
if(s.altIds!==void 0){let p=s.altIds;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const u={instancePath:t+"/altIds/"+l,schemaPath:"#/properti\
es/altIds/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const a={instancePath:t+"/altIds",schemaPath:"#/properties/altIds/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(s.licensor!==void 0){let p=s.licensor;const a=r;let l=!1,u=null;const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.
organization===void 0){const f={instancePath:t+"/licensor",schemaPath:"#/properties/licensor/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?
e=[f]:e.push(f),r++}var i=y===r;i&&(l=!0,u=0);const c=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.individual===void 0){const f={instancePath:t+"/licensor",schemaPath:"#/proper\
ties/licensor/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[f]:e.push(f),r++}var i=c===r;if(i&&l?(l=!1,u=[u,1]):i&&(l=!0,u=1),l)r=a,e!==null&&
(a?e.length=a:e=null);else{const f={instancePath:t+"/licensor",schemaPath:"#/properties/licensor/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[f]:e.push(f),r++}if(p&&
typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f==="organization"||f==="individual")){const m={instancePath:t+"/licensor",schemaPath:"#/properties/licensor/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),r++}p.organization!==void 0&&(E(p.organization,{instancePath:t+"/licensor/organiz\
ation"})||(e=d(e,E.errors),r=e.length)),p.individual!==void 0&&(C(p.individual,{instancePath:t+"/licensor/individual"})||(e=d(e,C.errors),r=e.length))}else{const f={instancePath:t+
"/licensor",schemaPath:"#/properties/licensor/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(s.licensee!==void 0){let p=s.licensee;const a=r;let l=!1,
u=null;const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.organization===void 0){const f={instancePath:t+"/licensee",schemaPath:"#/properties/licensee/oneOf/0/required",keyword:"\
required",params:{missingProperty:"organization"}};e===null?e=[f]:e.push(f),r++}var o=y===r;o&&(l=!0,u=0);const c=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.individual===void 0){
const f={instancePath:t+"/licensee",schemaPath:"#/properties/licensee/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?e=[f]:e.push(f),r++}var o=c===
r;if(o&&l?(l=!1,u=[u,1]):o&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{const f={instancePath:t+"/licensee",schemaPath:"#/properties/licensee/oneOf",keyword:"oneOf",params:{
passingSchemas:u}};e===null?e=[f]:e.push(f),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f==="organization"||f==="individual")){const m={instancePath:t+"/\
licensee",schemaPath:"#/properties/licensee/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),r++}p.organization!==void 0&&
(E(p.organization,{instancePath:t+"/licensee/organization"})||(e=d(e,E.errors),r=e.length)),p.individual!==void 0&&(C(p.individual,{instancePath:t+"/licensee/individual"})||(e=d(e,
C.errors),r=e.length))}else{const f={instancePath:t+"/licensee",schemaPath:"#/properties/licensee/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(s.purchaser!==
void 0){let p=s.purchaser;const a=r;let l=!1,u=null;const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)&&p.organization===void 0){const f={instancePath:t+"/purchaser",schemaPath:"\
#/properties/purchaser/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[f]:e.push(f),r++}var n=y===r;n&&(l=!0,u=0);const c=r;if(p&&typeof p==
"object"&&!Array.isArray(p)&&p.individual===void 0){const f={instancePath:t+"/purchaser",schemaPath:"#/properties/purchaser/oneOf/1/required",keyword:"required",params:{missingProperty:"\
individual"}};e===null?e=[f]:e.push(f),r++}var n=c===r;if(n&&l?(l=!1,u=[u,1]):n&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{const f={instancePath:t+"/purchaser",schemaPath:"\
#/properties/purchaser/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[f]:e.push(f),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f==="organi\
zation"||f==="individual")){const m={instancePath:t+"/purchaser",schemaPath:"#/properties/purchaser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[m]:e.push(m),r++}p.organization!==void 0&&(E(p.organization,{instancePath:t+"/purchaser/organization"})||(e=d(e,E.errors),r=e.length)),p.individual!==void 0&&(C(p.individual,
{instancePath:t+"/purchaser/individual"})||(e=d(e,C.errors),r=e.length))}else{const f={instancePath:t+"/purchaser",schemaPath:"#/properties/purchaser/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}}if(s.purchaseOrder!==void 0&&typeof s.purchaseOrder!="string"){const p={instancePath:t+"/purchaseOrder",schemaPath:"#/properties/purchaseOrd\
er/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(s.licenseTypes!==void 0){let p=s.licenseTypes;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){
let u=p[l];if(typeof u!="string"){const c={instancePath:t+"/licenseTypes/"+l,schemaPath:"#/properties/licenseTypes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),r++}let y;y=!1;for(const c of it.properties.licenseTypes.items.enum)if(b(u,c)){y=!0;break}if(!y){const c={instancePath:t+"/licenseTypes/"+l,schemaPath:"#/properties/licen\
seTypes/items/enum",keyword:"enum",params:{allowedValues:it.properties.licenseTypes.items.enum}};e===null?e=[c]:e.push(c),r++}}}else{const a={instancePath:t+"/licenseTypes",schemaPath:"\
#/properties/licenseTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(s.lastRenewal!==void 0){let p=s.lastRenewal;if(typeof p=="string"){if(!S(p)){
const a={instancePath:t+"/lastRenewal",schemaPath:"#/properties/lastRenewal/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+
"/lastRenewal",schemaPath:"#/properties/lastRenewal/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.expiration!==void 0){let p=s.expiration;if(typeof p==
"string"){if(!S(p)){const a={instancePath:t+"/expiration",schemaPath:"#/properties/expiration/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:t+"/expiration",schemaPath:"#/properties/expiration/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}return he.errors=e,r===0}function A(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!(i==="name"||i==="value")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.value!==void 0&&typeof s.value!="string"){const i={instancePath:t+"/value",schemaPath:"#/pro\
perties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return A.errors=e,r===0}function Ue(s,{instancePath:t=""}={}){let e=null,r=0;const i=r;let o=!1,n=null;const p=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&
s.id===void 0){const u={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"id"}};e===null?e=[u]:e.push(u),r++}var l=p===r;l&&(o=!0,n=0);const a=r;
if(s&&typeof s=="object"&&!Array.isArray(s)&&s.name===void 0){const u={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=
[u]:e.push(u),r++}var l=a===r;if(l&&o?(o=!1,n=[n,1]):l&&(o=!0,n=1),o)r=i,e!==null&&(i?e.length=i:e=null);else{const u={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};
e===null?e=[u]:e.push(u),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u in s)if(!(u==="bom-ref"||u==="id"||u==="name"||u==="acknowledgement"||u==="text"||u==="url"||u===
"licensing"||u==="properties")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),r++}
if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.id!==void 0&&(Ze(s.id,{instancePath:t+"/id"})||(e=d(e,Ze.errors),r=e.length)),
s.name!==void 0&&typeof s.name!="string"){const u={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(s.
acknowledgement!==void 0&&(de(s.acknowledgement,{instancePath:t+"/acknowledgement"})||(e=d(e,de.errors),r=e.length)),s.text!==void 0&&(N(s.text,{instancePath:t+"/text"})||(e=d(e,N.
errors),r=e.length)),s.url!==void 0){let u=s.url;if(typeof u=="string"){if(!z(u)){const y={instancePath:t+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),
r++}}if(s.licensing!==void 0&&(he(s.licensing,{instancePath:t+"/licensing"})||(e=d(e,he.errors),r=e.length)),s.properties!==void 0){let u=s.properties;if(Array.isArray(u)){const y=u.
length;for(let c=0;c<y;c++)A(u[c],{instancePath:t+"/properties/"+c})||(e=d(e,A.errors),r=e.length)}else{const y={instancePath:t+"/properties",schemaPath:"#/properties/properties/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(
u),r++}return Ue.errors=e,r===0}function U(s,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(s)){const o=s.length;for(let n=0;n<o;n++){let p=s[n];const a=r;let l=!1,u=null;
const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.license===void 0){const f={instancePath:t+"/"+n,schemaPath:"#/items/oneOf/0/required",keyword:"required",params:{missingProperty:"\
license"}};e===null?e=[f]:e.push(f),r++}for(const f in p)if(f!=="license"){const m={instancePath:t+"/"+n,schemaPath:"#/items/oneOf/0/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),r++}p.license!==void 0&&(Ue(p.license,{instancePath:t+"/"+n+"/license"})||(e=d(e,Ue.errors),r=e.length))}else{const f={
instancePath:t+"/"+n,schemaPath:"#/items/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var i=y===r;i&&(l=!0,u=0);const c=r;if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.expression===void 0){const f={instancePath:t+"/"+n,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty:"expression"}};e===
null?e=[f]:e.push(f),r++}for(const f in p)if(!(f==="expression"||f==="expressionDetails"||f==="acknowledgement"||f==="bom-ref"||f==="licensing"||f==="properties")){const m={instancePath:t+
"/"+n,schemaPath:"#/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),r++}if(p.expression!==void 0&&typeof p.
expression!="string"){const f={instancePath:t+"/"+n+"/expression",schemaPath:"#/items/oneOf/1/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}if(p.expressionDetails!==void 0){let f=p.expressionDetails;if(Array.isArray(f)){const m=f.length;for(let h=0;h<m;h++){let g=f[h];if(g&&typeof g=="object"&&!Array.isArray(g)){
if(g.licenseIdentifier===void 0){const P={instancePath:t+"/"+n+"/expressionDetails/"+h,schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/required",keyword:"required",params:{
missingProperty:"licenseIdentifier"}};e===null?e=[P]:e.push(P),r++}for(const P in g)if(!(P==="licenseIdentifier"||P==="bom-ref"||P==="text"||P==="url")){const k={instancePath:t+"/"+
n+"/expressionDetails/"+h,schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};e===null?
e=[k]:e.push(k),r++}if(g.licenseIdentifier!==void 0&&typeof g.licenseIdentifier!="string"){const P={instancePath:t+"/"+n+"/expressionDetails/"+h+"/licenseIdentifier",schemaPath:"#/\
items/oneOf/1/properties/expressionDetails/items/properties/licenseIdentifier/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}if(g["bom-ref"]!==void 0&&(v(
g["bom-ref"],{instancePath:t+"/"+n+"/expressionDetails/"+h+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),g.text!==void 0&&(N(g.text,{instancePath:t+"/"+n+"/expressionDetails/"+h+"/te\
xt"})||(e=d(e,N.errors),r=e.length)),g.url!==void 0){let P=g.url;if(typeof P=="string"){if(!z(P)){const k={instancePath:t+"/"+n+"/expressionDetails/"+h+"/url",schemaPath:"#/items/o\
neOf/1/properties/expressionDetails/items/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/"+n+
"/expressionDetails/"+h+"/url",schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}}else{
const P={instancePath:t+"/"+n+"/expressionDetails/"+h,schemaPath:"#/items/oneOf/1/properties/expressionDetails/items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(
P),r++}}}else{const m={instancePath:t+"/"+n+"/expressionDetails",schemaPath:"#/items/oneOf/1/properties/expressionDetails/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:
e.push(m),r++}}if(p.acknowledgement!==void 0&&(de(p.acknowledgement,{instancePath:t+"/"+n+"/acknowledgement"})||(e=d(e,de.errors),r=e.length)),p["bom-ref"]!==void 0&&(v(p["bom-ref"],
{instancePath:t+"/"+n+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),p.licensing!==void 0&&(he(p.licensing,{instancePath:t+"/"+n+"/licensing"})||(e=d(e,he.errors),r=e.length)),p.properties!==
void 0){let f=p.properties;if(Array.isArray(f)){const m=f.length;for(let h=0;h<m;h++)A(f[h],{instancePath:t+"/"+n+"/properties/"+h})||(e=d(e,A.errors),r=e.length)}else{const m={instancePath:t+
"/"+n+"/properties",schemaPath:"#/items/oneOf/1/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{const f={instancePath:t+"/"+n,
schemaPath:"#/items/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var i=c===r;if(i&&l?(l=!1,u=[u,1]):i&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:
e=null);else{const f={instancePath:t+"/"+n,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}return U.errors=e,r===0}const Me={items:{required:["assertionType","asserter"],properties:{assertionType:{
enum:["ownership","license","third-party-claim","standards-inclusion","prior-art","exclusive-rights","non-assertion","research-or-evaluation"]}}}};function j(s,{instancePath:t=""}={}){
let e=null,r=0;if(typeof s=="string"){if(ue(s)<1){const i={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return j.errors=e,r===0}function ge(s,{instancePath:t=""}={}){let e=null,r=0;
if(Array.isArray(s)){const o=s.length;for(let n=0;n<o;n++){let p=s[n];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a of Me.items.required)if(p[a]===void 0){const l={instancePath:t+
"/"+n,schemaPath:"#/items/required",keyword:"required",params:{missingProperty:a}};e===null?e=[l]:e.push(l),r++}for(const a in p)if(!(a==="bom-ref"||a==="assertionType"||a==="paten\
tRefs"||a==="asserter"||a==="notes")){const l={instancePath:t+"/"+n,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[l]:e.push(l),r++}if(p["bom-ref"]!==void 0&&(v(p["bom-ref"],{instancePath:t+"/"+n+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),p.assertionType!==void 0){let a=p.assertionType;if(typeof a!=
"string"){const u={instancePath:t+"/"+n+"/assertionType",schemaPath:"#/items/properties/assertionType/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}let l;
l=!1;for(const u of Me.items.properties.assertionType.enum)if(b(a,u)){l=!0;break}if(!l){const u={instancePath:t+"/"+n+"/assertionType",schemaPath:"#/items/properties/assertionType/\
enum",keyword:"enum",params:{allowedValues:Me.items.properties.assertionType.enum}};e===null?e=[u]:e.push(u),r++}}if(p.patentRefs!==void 0){let a=p.patentRefs;if(Array.isArray(a)){
const l=a.length;for(let u=0;u<l;u++)v(a[u],{instancePath:t+"/"+n+"/patentRefs/"+u})||(e=d(e,v.errors),r=e.length)}else{const l={instancePath:t+"/"+n+"/patentRefs",schemaPath:"#/it\
ems/properties/patentRefs/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.asserter!==void 0){let a=p.asserter;const l=r;let u=!1,y=null;const c=r;E(a,
{instancePath:t+"/"+n+"/asserter"})||(e=d(e,E.errors),r=e.length);var i=c===r;i&&(u=!0,y=0);const f=r;C(a,{instancePath:t+"/"+n+"/asserter"})||(e=d(e,C.errors),r=e.length);var i=f===
r;if(i&&u)u=!1,y=[y,1];else{i&&(u=!0,y=1);const m=r;j(a,{instancePath:t+"/"+n+"/asserter"})||(e=d(e,j.errors),r=e.length);var i=m===r;i&&u?(u=!1,y=[y,2]):i&&(u=!0,y=2)}if(u)r=l,e!==
null&&(l?e.length=l:e=null);else{const m={instancePath:t+"/"+n+"/asserter",schemaPath:"#/items/properties/asserter/oneOf",keyword:"oneOf",params:{passingSchemas:y}};e===null?e=[m]:
e.push(m),r++}}if(p.notes!==void 0&&typeof p.notes!="string"){const a={instancePath:t+"/"+n+"/notes",schemaPath:"#/items/properties/notes/type",keyword:"type",params:{type:"string"}};
e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/"+n,schemaPath:"#/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const o={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}return ge.errors=e,r===0}const Lt={required:["tagId","name"]};function Qe(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of Lt.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!(i==="tagId"||i==="name"||i==="version"||i==="tagVersion"||i==="patch"||i==="text"||i==="url")){const o={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.tagId!==void 0&&typeof s.tagId!="string"){const i={
instancePath:t+"/tagId",schemaPath:"#/properties/tagId/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.version!==void 0&&typeof s.version!="string"){const i={
instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.tagVersion!==void 0){let i=s.tagVersion;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){const o={instancePath:t+"/tagVersion",schemaPath:"#/properties/tagVersion/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}}
if(s.patch!==void 0&&typeof s.patch!="boolean"){const i={instancePath:t+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(
i),r++}if(s.text!==void 0&&(N(s.text,{instancePath:t+"/text"})||(e=d(e,N.errors),r=e.length)),s.url!==void 0){let i=s.url;if(typeof i=="string"){if(!z(i)){const o={instancePath:t+"\
/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return Qe.errors=e,r===0}function le(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="timestamp"||i==="name"||i==="email")){const o={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.timestamp!==void 0){let i=s.timestamp;if(typeof i==
"string"){if(!S(i)){const o={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.name!==void 0&&typeof s.name!=
"string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.email!==void 0){let i=s.email;
if(typeof i=="string"){if(!Ot(i)){const o={instancePath:t+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format:"idn-email"}};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:t+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return le.errors=e,r===0}function Xe(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const i in s)if(!(i==="uid"||i==="url"||i==="author"||i==="committer"||i==="message")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.uid!==void 0&&typeof s.uid!="string"){const i={instancePath:t+"/uid",schemaPath:"#/properties/\
uid/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.url!==void 0){let i=s.url;if(typeof i=="string"){if(!z(i)){const o={instancePath:t+"/url",schemaPath:"\
#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.author!==void 0&&(le(s.author,{instancePath:t+"/author"})||(e=d(e,le.errors),r=e.length)),s.committer!==void 0&&(le(
s.committer,{instancePath:t+"/committer"})||(e=d(e,le.errors),r=e.length)),s.message!==void 0&&typeof s.message!="string"){const i={instancePath:t+"/message",schemaPath:"#/properti\
es/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return Xe.errors=e,r===0}const ot={properties:{type:{enum:["unofficial","monkey","backport","cherry-pick"]}}};function We(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="text"||i==="url")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.text!==void 0&&(N(s.text,{instancePath:t+"/text"})||(e=d(e,N.
errors),r=e.length)),s.url!==void 0){let i=s.url;if(typeof i=="string"){if(!z(i)){const o={instancePath:t+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return We.errors=e,r===0}const nt={properties:{type:{enum:[
"defect","enhancement","security"]}}};function Pe(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!(i==="type"||i==="id"||i==="name"||i==="description"||
i==="source"||i==="references")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),
r++}if(s.type!==void 0){let i=s.type;if(typeof i!="string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}let o;o=!1;for(const n of nt.properties.type.enum)if(b(i,n)){o=!0;break}if(!o){const n={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:nt.properties.type.enum}};e===null?e=[n]:e.push(n),r++}}if(s.id!==void 0&&typeof s.id!="string"){const i={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+"/description",schemaPath:"#/propertie\
s/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.source!==void 0){let i=s.source;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)
if(!(o==="name"||o==="url")){const n={instancePath:t+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===
null?e=[n]:e.push(n),r++}if(i.name!==void 0&&typeof i.name!="string"){const o={instancePath:t+"/source/name",schemaPath:"#/properties/source/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(i.url!==void 0){let o=i.url;if(typeof o=="string"){if(!z(o)){const n={instancePath:t+"/source/url",schemaPath:"#/properties/source/p\
roperties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/source/url",schemaPath:"#/properties/source/pro\
perties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",
params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(s.references!==void 0){let i=s.references;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++){let p=i[n];if(typeof p==
"string"){if(!z(p)){const a={instancePath:t+"/references/"+n,schemaPath:"#/properties/references/items/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[a]:e.push(
a),r++}}else{const a={instancePath:t+"/references/"+n,schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const o={
instancePath:t+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Pe.errors=e,r===0}function Je(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}for(const i in s)
if(!(i==="type"||i==="diff"||i==="resolves")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[
o]:e.push(o),r++}if(s.type!==void 0){let i=s.type;if(typeof i!="string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}let o;o=!1;for(const n of ot.properties.type.enum)if(b(i,n)){o=!0;break}if(!o){const n={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:ot.properties.type.enum}};e===null?e=[n]:e.push(n),r++}}if(s.diff!==void 0&&(We(s.diff,{instancePath:t+"/diff"})||(e=d(e,We.errors),r=e.length)),s.resolves!==
void 0){let i=s.resolves;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)Pe(i[n],{instancePath:t+"/resolves/"+n})||(e=d(e,Pe.errors),r=e.length)}else{const o={instancePath:t+
"/resolves",schemaPath:"#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Je.errors=e,r===0}const ze={required:["url","type"],properties:{type:{enum:["vcs","issue-tracker","website","adviso\
ries","bom","mailing-list","social","chat","documentation","support","source-distribution","distribution","distribution-intake","license","build-meta","build-system","release-notes",
"security-contact","model-card","log","configuration","evidence","formulation","attestation","threat-model","adversary-model","risk-assessment","vulnerability-assertion","exploitab\
ility-statement","pentest-report","static-analysis-report","dynamic-analysis-report","runtime-analysis-report","component-analysis-report","maturity-report","certification-report",
"codified-infrastructure","quality-metrics","poam","electronic-signature","digital-signature","rfc-9116","patent","patent-family","patent-assertion","citation","other"]}}};const Bt=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$","u");function Ye(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="str\
ing"){if(!Bt.test(s)){const i={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][\
0-9]*$"}};e===null?e=[i]:e.push(i),r++}if(!z(s)){const i={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return Ye.errors=e,r===0}const Ft=new RegExp("^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$","u");function V(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="s\
tring"){if(!Ft.test(s)){const i={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9\
][0-9]*#.+$"}};e===null?e=[i]:e.push(i),r++}if(!z(s)){const i={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return V.errors=e,r===0}function er(s,{instancePath:t=""}={}){let e=null,
r=0;const i=r;let o=!1;const n=r;Ye(s,{instancePath:t})||(e=d(e,Ye.errors),r=e.length);var p=n===r;if(o=o||p,!o){const a=r;V(s,{instancePath:t})||(e=d(e,V.errors),r=e.length);var p=a===
r;o=o||p}if(o)r=i,e!==null&&(i?e.length=i:e=null);else{const a={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[a]:e.push(a),r++}return er.errors=e,r===0}
function I(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of ze.required)if(s[o]===void 0){const n={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:o}};e===null?e=[n]:e.push(n),r++}for(const o in s)if(!(o==="url"||o==="comment"||o==="type"||o==="hashes"||o==="properties")){const n={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(s.url!==void 0){let o=s.url;const n=r;
let p=!1;const a=r;if(typeof o=="string"){if(!z(o)){const l={instancePath:t+"/url",schemaPath:"#/properties/url/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===
null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/url",schemaPath:"#/properties/url/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}var i=a===
r;if(p=p||i,!p){const l=r;er(o,{instancePath:t+"/url"})||(e=d(e,er.errors),r=e.length);var i=l===r;p=p||i}if(p)r=n,e!==null&&(n?e.length=n:e=null);else{const l={instancePath:t+"/ur\
l",schemaPath:"#/properties/url/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&typeof s.comment!="string"){const o={instancePath:t+"/comment",
schemaPath:"#/properties/comment/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(s.type!==void 0){let o=s.type;if(typeof o!="string"){const p={instancePath:t+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of ze.properties.type.enum)if(b(o,p)){n=!0;break}
if(!n){const p={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ze.properties.type.enum}};e===null?e=[p]:e.push(p),r++}}if(s.hashes!==
void 0){let o=s.hashes;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)G(o[p],{instancePath:t+"/hashes/"+p})||(e=d(e,G.errors),r=e.length)}else{const n={instancePath:t+"/\
hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.properties!==void 0){let o=s.properties;if(Array.isArray(o)){
const n=o.length;for(let p=0;p<n;p++)A(o[p],{instancePath:t+"/properties/"+p})||(e=d(e,A.errors),r=e.length)}else{const n={instancePath:t+"/properties",schemaPath:"#/properties/pro\
perties/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return I.errors=e,r===0}const ae={properties:{field:{enum:["group","name","version","purl","cpe","omniborId","swhid","swid","hash"]},methods:{items:{required:["technique","confidence"],properties:{technique:{
enum:["source-code-analysis","binary-analysis","manifest-analysis","ast-fingerprint","hash-comparison","instrumentation","dynamic-analysis","filename","attestation","other"]}}}}}};
function fe(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.field===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"field"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="field"||o==="confidence"||o==="concludedValue"||o==="methods"||o==="tools")){const n={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(s.field!==void 0){let o=s.field;if(typeof o!=
"string"){const p={instancePath:t+"/field",schemaPath:"#/properties/field/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of ae.properties.
field.enum)if(b(o,p)){n=!0;break}if(!n){const p={instancePath:t+"/field",schemaPath:"#/properties/field/enum",keyword:"enum",params:{allowedValues:ae.properties.field.enum}};e===null?
e=[p]:e.push(p),r++}}if(s.confidence!==void 0){let o=s.confidence;if(typeof o=="number"){if(o>1||isNaN(o)){const n={instancePath:t+"/confidence",schemaPath:"#/properties/confidence\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[n]:e.push(n),r++}if(o<0||isNaN(o)){const n={instancePath:t+"/confidence",schemaPath:"#/properties/confiden\
ce/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"\
type",params:{type:"number"}};e===null?e=[n]:e.push(n),r++}}if(s.concludedValue!==void 0&&typeof s.concludedValue!="string"){const o={instancePath:t+"/concludedValue",schemaPath:"#\
/properties/concludedValue/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(s.methods!==void 0){let o=s.methods;if(Array.isArray(o)){const n=o.length;for(let p=0;p<
n;p++){let a=o[p];if(a&&typeof a=="object"&&!Array.isArray(a)){for(const l of ae.properties.methods.items.required)if(a[l]===void 0){const u={instancePath:t+"/methods/"+p,schemaPath:"\
#/properties/methods/items/required",keyword:"required",params:{missingProperty:l}};e===null?e=[u]:e.push(u),r++}for(const l in a)if(!(l==="technique"||l==="confidence"||l==="value")){
const u={instancePath:t+"/methods/"+p,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(
u),r++}if(a.technique!==void 0){let l=a.technique;if(typeof l!="string"){const y={instancePath:t+"/methods/"+p+"/technique",schemaPath:"#/properties/methods/items/properties/techni\
que/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}let u;u=!1;for(const y of ae.properties.methods.items.properties.technique.enum)if(b(l,y)){u=!0;break}
if(!u){const y={instancePath:t+"/methods/"+p+"/technique",schemaPath:"#/properties/methods/items/properties/technique/enum",keyword:"enum",params:{allowedValues:ae.properties.methods.
items.properties.technique.enum}};e===null?e=[y]:e.push(y),r++}}if(a.confidence!==void 0){let l=a.confidence;if(typeof l=="number"){if(l>1||isNaN(l)){const u={instancePath:t+"/meth\
ods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[u]:e.push(u),r++}if(l<0||
isNaN(l)){const u={instancePath:t+"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/methods/"+p+"/confidence",schemaPath:"#/properties/methods/items/properties/confidence/type",keyword:"type",params:{type:"\
number"}};e===null?e=[u]:e.push(u),r++}}if(a.value!==void 0&&typeof a.value!="string"){const l={instancePath:t+"/methods/"+p+"/value",schemaPath:"#/properties/methods/items/propert\
ies/value/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/methods/"+p,schemaPath:"#/properties/methods/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{const n={instancePath:t+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}}if(s.tools!==void 0){let o=s.tools;if(Array.isArray(o)){const n=o.length;for(let a=0;a<n;a++){let l=o[a];const u=r;let y=!1;const c=r;j(l,{instancePath:t+
"/tools/"+a})||(e=d(e,j.errors),r=e.length);var i=c===r;if(y=y||i,!y){const f=r;V(l,{instancePath:t+"/tools/"+a})||(e=d(e,V.errors),r=e.length);var i=f===r;y=y||i}if(y)r=u,e!==null&&
(u?e.length=u:e=null);else{const f={instancePath:t+"/tools/"+a,schemaPath:"#/properties/tools/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}const p=q(o);if(p!==
void 0){const a={instancePath:t+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),r++}return fe.errors=e,r===0}function rr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.text===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"text"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(i!=="text"){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.text!==void 0&&typeof s.text!="string"){const i={instancePath:t+"/text",schemaPath:"#/properties/text/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}return rr.errors=e,r===0}function tr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o in s)if(!(o==="identity"||o==="occurre\
nces"||o==="callstack"||o==="licenses"||o==="copyright")){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};
e===null?e=[n]:e.push(n),r++}if(s.identity!==void 0){let o=s.identity;const n=r;let p=!1,a=null;const l=r;if(Array.isArray(o)){const y=o.length;for(let c=0;c<y;c++)fe(o[c],{instancePath:t+
"/identity/"+c})||(e=d(e,fe.errors),r=e.length)}else{const y={instancePath:t+"/identity",schemaPath:"#/properties/identity/oneOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[y]:e.push(y),r++}var i=l===r;i&&(p=!0,a=0);const u=r;fe(o,{instancePath:t+"/identity"})||(e=d(e,fe.errors),r=e.length);var i=u===r;if(i&&p?(p=!1,a=[a,1]):i&&(p=!0,a=1),p)r=n,e!==
null&&(n?e.length=n:e=null);else{const y={instancePath:t+"/identity",schemaPath:"#/properties/identity/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[y]:e.push(y),r++}}
if(s.occurrences!==void 0){let o=s.occurrences;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let a=o[p];if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.location===void 0){
const l={instancePath:t+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[l]:e.push(l),r++}
for(const l in a)if(!(l==="bom-ref"||l==="location"||l==="line"||l==="offset"||l==="symbol"||l==="additionalContext")){const u={instancePath:t+"/occurrences/"+p,schemaPath:"#/prope\
rties/occurrences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}};e===null?e=[u]:e.push(u),r++}if(a["bom-ref"]!==void 0&&(v(a["bom-ref"],{
instancePath:t+"/occurrences/"+p+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),a.location!==void 0&&typeof a.location!="string"){const l={instancePath:t+"/occurrences/"+p+"/location",
schemaPath:"#/properties/occurrences/items/properties/location/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.line!==void 0){let l=a.line;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l))){const u={instancePath:t+"/occurrences/"+p+"/line",schemaPath:"#/properties/occurrences/items/properties/line/type",keyword:"type",params:{type:"intege\
r"}};e===null?e=[u]:e.push(u),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const u={instancePath:t+"/occurrences/"+p+"/line",schemaPath:"#/properties/occurrences/items/properties/li\
ne/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),r++}}if(a.offset!==void 0){let l=a.offset;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const u={
instancePath:t+"/occurrences/"+p+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof l==
"number"&&(l<0||isNaN(l))){const u={instancePath:t+"/occurrences/"+p+"/offset",schemaPath:"#/properties/occurrences/items/properties/offset/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[u]:e.push(u),r++}}if(a.symbol!==void 0&&typeof a.symbol!="string"){const l={instancePath:t+"/occurrences/"+p+"/symbol",schemaPath:"#/properties/occurrence\
s/items/properties/symbol/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(a.additionalContext!==void 0&&typeof a.additionalContext!="string"){const l={
instancePath:t+"/occurrences/"+p+"/additionalContext",schemaPath:"#/properties/occurrences/items/properties/additionalContext/type",keyword:"type",params:{type:"string"}};e===null?
e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/occurrences/"+p,schemaPath:"#/properties/occurrences/items/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
r++}}}else{const n={instancePath:t+"/occurrences",schemaPath:"#/properties/occurrences/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.callstack!==void 0){
let o=s.callstack;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(n!=="frames"){const p={instancePath:t+"/callstack",schemaPath:"#/properties/callstack/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(o.frames!==void 0){let n=o.frames;if(Array.isArray(n)){const p=n.length;for(let a=0;a<
p;a++){let l=n[a];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.module===void 0){const u={instancePath:t+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/fr\
ames/items/required",keyword:"required",params:{missingProperty:"module"}};e===null?e=[u]:e.push(u),r++}for(const u in l)if(!(u==="package"||u==="module"||u==="function"||u==="para\
meters"||u==="line"||u==="column"||u==="fullFilename")){const y={instancePath:t+"/callstack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),r++}if(l.package!==void 0&&typeof l.package!="string"){const u={instancePath:t+"/callstac\
k/frames/"+a+"/package",schemaPath:"#/properties/callstack/properties/frames/items/properties/package/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(l.
module!==void 0&&typeof l.module!="string"){const u={instancePath:t+"/callstack/frames/"+a+"/module",schemaPath:"#/properties/callstack/properties/frames/items/properties/module/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(l.function!==void 0&&typeof l.function!="string"){const u={instancePath:t+"/callstack/frames/"+a+"/functi\
on",schemaPath:"#/properties/callstack/properties/frames/items/properties/function/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(l.parameters!==void 0){
let u=l.parameters;if(Array.isArray(u)){const y=u.length;for(let c=0;c<y;c++)if(typeof u[c]!="string"){const f={instancePath:t+"/callstack/frames/"+a+"/parameters/"+c,schemaPath:"#\
/properties/callstack/properties/frames/items/properties/parameters/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const y={instancePath:t+"/\
callstack/frames/"+a+"/parameters",schemaPath:"#/properties/callstack/properties/frames/items/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(
y),r++}}if(l.line!==void 0){let u=l.line;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const y={instancePath:t+"/callstack/frames/"+a+"/line",schemaPath:"#/properties/callstack/prop\
erties/frames/items/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),r++}}if(l.column!==void 0){let u=l.column;if(!(typeof u=="number"&&!(u%1)&&
!isNaN(u))){const y={instancePath:t+"/callstack/frames/"+a+"/column",schemaPath:"#/properties/callstack/properties/frames/items/properties/column/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[y]:e.push(y),r++}}if(l.fullFilename!==void 0&&typeof l.fullFilename!="string"){const u={instancePath:t+"/callstack/frames/"+a+"/fullFilename",schemaPath:"#/p\
roperties/callstack/properties/frames/items/properties/fullFilename/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/callst\
ack/frames/"+a,schemaPath:"#/properties/callstack/properties/frames/items/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const p={instancePath:t+"\
/callstack/frames",schemaPath:"#/properties/callstack/properties/frames/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t+"/ca\
llstack",schemaPath:"#/properties/callstack/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}}if(s.licenses!==void 0&&(U(s.licenses,{instancePath:t+"/licen\
ses"})||(e=d(e,U.errors),r=e.length)),s.copyright!==void 0){let o=s.copyright;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)rr(o[p],{instancePath:t+"/copyright/"+p})||(e=
d(e,rr.errors),r=e.length)}else{const n={instancePath:t+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{
const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return tr.errors=e,r===0}const Kt={properties:{type:{},title:{},featuredImage:{},
socialImage:{},description:{},timestamp:{},aliases:{},tags:{},resolves:{},notes:{},properties:{}}};function sr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}return sr.errors=e,r===0}function te(s,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(s)){const i=s.length;for(let o=0;o<i;o++)if(typeof s[o]!="string"){const n={instancePath:t+"/"+o,schemaPath:"#\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=
[i]:e.push(i),r++}return te.errors=e,r===0}const Gt=new RegExp("^([a-z]{2})(-[A-Z]{2})?$","u");function ir(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Gt.test(s)){const i={instancePath:t,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([a-z]{2})(-[A-Z]{2})?$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}return ir.errors=e,r===0}function or(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.text===void 0){
const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"text"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!(i==="locale"||i==="text")){const o={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}s.locale!==void 0&&(ir(s.locale,{instancePath:t+
"/locale"})||(e=d(e,ir.errors),r=e.length)),s.text!==void 0&&(N(s.text,{instancePath:t+"/text"})||(e=d(e,N.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return or.errors=e,r===0}function ke(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.type===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!M.call(Kt.
properties,i)){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.type!==void 0&&
(sr(s.type,{instancePath:t+"/type"})||(e=d(e,sr.errors),r=e.length)),s.title!==void 0&&typeof s.title!="string"){const i={instancePath:t+"/title",schemaPath:"#/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.featuredImage!==void 0){let i=s.featuredImage;if(typeof i=="string"){if(!z(i)){const o={instancePath:t+"\
/featuredImage",schemaPath:"#/properties/featuredImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/featur\
edImage",schemaPath:"#/properties/featuredImage/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.socialImage!==void 0){let i=s.socialImage;if(typeof i==
"string"){if(!z(i)){const o={instancePath:t+"/socialImage",schemaPath:"#/properties/socialImage/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:t+"/socialImage",schemaPath:"#/properties/socialImage/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.description!==void 0&&typeof s.
description!="string"){const i={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.timestamp!==
void 0){let i=s.timestamp;if(typeof i=="string"){if(!S(i)){const o={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-tim\
e"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}}if(s.aliases!==void 0){let i=s.aliases;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)if(typeof i[n]!="string"){const p={instancePath:t+"/aliases/"+n,schemaPath:"#/\
properties/aliases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.tags!==void 0&&(te(s.tags,{instancePath:t+"/tags"})||(e=d(e,te.errors),r=e.length)),s.resolves!==void 0){let i=s.resolves;
if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)Pe(i[n],{instancePath:t+"/resolves/"+n})||(e=d(e,Pe.errors),r=e.length)}else{const o={instancePath:t+"/resolves",schemaPath:"\
#/properties/resolves/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.notes!==void 0){let i=s.notes;if(Array.isArray(i)){const o=i.length;for(let n=0;n<
o;n++)or(i[n],{instancePath:t+"/notes/"+n})||(e=d(e,or.errors),r=e.length)}else{const o={instancePath:t+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[o]:e.push(o),r++}}if(s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||
(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{
const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return ke.errors=e,r===0}const pt={properties:{modelParameters:{properties:{
approach:{properties:{type:{enum:["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}}}}}}},Le={properties:{"bom-ref":{},type:{enum:["source-\
code","configuration","dataset","definition","other"]},name:{},contents:{},classification:{},sensitiveData:{},graphics:{},description:{},governance:{}}};function se(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}return se.errors=e,r===0}function nr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i==="image")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}s.image!==void 0&&(N(s.image,{instancePath:t+"/image"})||(e=d(e,N.errors),
r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return nr.errors=e,r===0}function we(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="description"||i==="collection")){const o={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+"/desc\
ription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.collection!==void 0){let i=s.collection;if(Array.isArray(
i)){const o=i.length;for(let n=0;n<o;n++)nr(i[n],{instancePath:t+"/collection/"+n})||(e=d(e,nr.errors),r=e.length)}else{const o={instancePath:t+"/collection",schemaPath:"#/properti\
es/collection/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return we.errors=e,r===0}function J(s,{instancePath:t=""}={}){let e=null,r=0;const i=r;let o=!1,n=null;const p=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.organization===void 0){const u={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[u]:e.push(u),r++}var l=p===r;l&&(o=!0,n=0);const a=r;if(s&&typeof s=="object"&&
!Array.isArray(s)&&s.contact===void 0){const u={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"contact"}};e===null?e=[u]:e.push(u),r++}var l=a===
r;if(l&&o?(o=!1,n=[n,1]):l&&(o=!0,n=1),o)r=i,e!==null&&(i?e.length=i:e=null);else{const u={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=
[u]:e.push(u),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u in s)if(!(u==="organization"||u==="contact")){const y={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),r++}s.organization!==void 0&&(E(s.organization,{instancePath:t+"/organization"})||(e=d(e,E.errors),
r=e.length)),s.contact!==void 0&&(C(s.contact,{instancePath:t+"/contact"})||(e=d(e,C.errors),r=e.length))}else{const u={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}return J.errors=e,r===0}function ie(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i===
"custodians"||i==="stewards"||i==="owners")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:
e.push(o),r++}if(s.custodians!==void 0){let i=s.custodians;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)J(i[n],{instancePath:t+"/custodians/"+n})||(e=d(e,J.errors),r=e.
length)}else{const o={instancePath:t+"/custodians",schemaPath:"#/properties/custodians/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.stewards!==void 0){
let i=s.stewards;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)J(i[n],{instancePath:t+"/stewards/"+n})||(e=d(e,J.errors),r=e.length)}else{const o={instancePath:t+"/stew\
ards",schemaPath:"#/properties/stewards/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.owners!==void 0){let i=s.owners;if(Array.isArray(i)){const o=i.
length;for(let n=0;n<o;n++)J(i[n],{instancePath:t+"/owners/"+n})||(e=d(e,J.errors),r=e.length)}else{const o={instancePath:t+"/owners",schemaPath:"#/properties/owners/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return ie.
errors=e,r===0}function ve(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const i={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"type"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!M.call(Le.properties,i)){const o={instancePath:t,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),
r=e.length)),s.type!==void 0){let i=s.type;if(typeof i!="string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}let o;o=!1;for(const n of Le.properties.type.enum)if(b(i,n)){o=!0;break}if(!o){const n={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Le.properties.type.enum}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/\
name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.contents!==void 0){let i=s.contents;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)
if(!(o==="attachment"||o==="url"||o==="properties")){const n={instancePath:t+"/contents",schemaPath:"#/properties/contents/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(i.attachment!==void 0&&(N(i.attachment,{instancePath:t+"/contents/attachment"})||(e=d(e,N.errors),r=e.length)),i.url!==void 0){
let o=i.url;if(typeof o=="string"){if(!z(o)){const n={instancePath:t+"/contents/url",schemaPath:"#/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-r\
eference"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/contents/url",schemaPath:"#/properties/contents/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}if(i.properties!==void 0){let o=i.properties;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)A(o[p],{instancePath:t+"/contents/properties/"+
p})||(e=d(e,A.errors),r=e.length)}else{const n={instancePath:t+"/contents/properties",schemaPath:"#/properties/contents/properties/properties/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:t+"/contents",schemaPath:"#/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),
r++}}if(s.classification!==void 0&&(se(s.classification,{instancePath:t+"/classification"})||(e=d(e,se.errors),r=e.length)),s.sensitiveData!==void 0){let i=s.sensitiveData;if(Array.
isArray(i)){const o=i.length;for(let n=0;n<o;n++)if(typeof i[n]!="string"){const p={instancePath:t+"/sensitiveData/"+n,schemaPath:"#/properties/sensitiveData/items/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/sensitiveData",schemaPath:"#/properties/sensitiveData/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[o]:e.push(o),r++}}if(s.graphics!==void 0&&(we(s.graphics,{instancePath:t+"/graphics"})||(e=d(e,we.errors),r=e.length)),s.description!==void 0&&typeof s.description!=
"string"){const i={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}s.governance!==void 0&&
(ie(s.governance,{instancePath:t+"/governance"})||(e=d(e,ie.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[i]:e.push(i),r++}return ve.errors=e,r===0}function ce(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(i!=="format"){const o={instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.format!==void 0&&typeof s.format!="string"){const i={instancePath:t+"/fo\
rmat",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return ce.errors=e,r===0}function pr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="type"||i==="value"||i==="slice"||i==="confidenceInterva\
l")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.type!==void 0&&typeof s.
type!="string"){const i={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.value!==void 0&&typeof s.
value!="string"){const i={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.slice!==void 0&&typeof s.
slice!="string"){const i={instancePath:t+"/slice",schemaPath:"#/properties/slice/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.confidenceInterval!==
void 0){let i=s.confidenceInterval;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const o in i)if(!(o==="lowerBound"||o==="upperBound")){const n={instancePath:t+"/confidenceInter\
val",schemaPath:"#/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(i.lowerBound!==
void 0&&typeof i.lowerBound!="string"){const o={instancePath:t+"/confidenceInterval/lowerBound",schemaPath:"#/properties/confidenceInterval/properties/lowerBound/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(i.upperBound!==void 0&&typeof i.upperBound!="string"){const o={instancePath:t+"/confidenceInterval/upperBound",schemaPath:"\
#/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/confidenceInterval",
schemaPath:"#/properties/confidenceInterval/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return pr.errors=e,r===0}function ar(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i==="mitigationStrategy")){const o={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.mitigationStrategy!==void 0&&typeof s.mitigationStrategy!=
"string"){const i={instancePath:t+"/mitigationStrategy",schemaPath:"#/properties/mitigationStrategy/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{
const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return ar.errors=e,r===0}const Be={required:["activity","energyProviders","activityEnergyCost"],properties:{activity:{enum:["design","data-collection","data-preparation","training","fine-tuning","validatio\
n","deployment","inference","other"]}}},Fe={required:["organization","energySource","energyProvided"],properties:{energySource:{enum:["coal","oil","natural-gas","nuclear","wind","s\
olar","geothermal","hydropower","biofuel","unknown","other"]}}},at={required:["value","unit"],properties:{unit:{enum:["kWh"]}}};function Ae(s,{instancePath:t=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of at.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}};
e===null?e=[o]:e.push(o),r++}for(const i in s)if(!(i==="value"||i==="unit")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}if(s.value!==void 0&&typeof s.value!="number"){const i={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"numbe\
r"}};e===null?e=[i]:e.push(i),r++}if(s.unit!==void 0){let i=s.unit;if(typeof i!="string"){const o={instancePath:t+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(i!=="kWh"){const o={instancePath:t+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues:at.properties.unit.
enum}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ae.errors=e,r===0}
function lr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of Fe.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!(i==="bom-ref"||i==="description"||i==="organization"||i==="energySource"||
i==="energyProvided"||i==="externalReferences")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.description!==void 0&&typeof s.description!="string"){const i={
instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.organization!==void 0){let i=s.organization;
if(!(i&&typeof i=="object"&&!Array.isArray(i))){const o={instancePath:t+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}E(i,{instancePath:t+"/organization"})||(e=d(e,E.errors),r=e.length)}if(s.energySource!==void 0){let i=s.energySource;if(typeof i!="string"){const n={instancePath:t+
"/energySource",schemaPath:"#/properties/energySource/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let o;o=!1;for(const n of Fe.properties.energySource.
enum)if(b(i,n)){o=!0;break}if(!o){const n={instancePath:t+"/energySource",schemaPath:"#/properties/energySource/enum",keyword:"enum",params:{allowedValues:Fe.properties.energySource.
enum}};e===null?e=[n]:e.push(n),r++}}if(s.energyProvided!==void 0&&(Ae(s.energyProvided,{instancePath:t+"/energyProvided"})||(e=d(e,Ae.errors),r=e.length)),s.externalReferences!==void 0){
let i=s.externalReferences;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)I(i[n],{instancePath:t+"/externalReferences/"+n})||(e=d(e,I.errors),r=e.length)}else{const o={instancePath:t+
"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return lr.errors=e,r===0}const lt={required:["value","unit"],properties:{unit:{enum:["tCO2eq"]}}};function ye(s,{
instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of lt.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!(i==="value"||i==="unit")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.value!==void 0&&typeof s.value!="number"){const i={instancePath:t+"/value",schemaPath:"#/prop\
erties/value/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),r++}if(s.unit!==void 0){let i=s.unit;if(typeof i!="string"){const o={instancePath:t+"/unit",schemaPath:"\
#/properties/unit/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(i!=="tCO2eq"){const o={instancePath:t+"/unit",schemaPath:"#/properties/unit/enum",keyword:"\
enum",params:{allowedValues:lt.properties.unit.enum}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return ye.errors=e,r===0}function fr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of Be.required)if(s[i]===
void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!(i==="activity"||i==="energ\
yProviders"||i==="activityEnergyCost"||i==="co2CostEquivalent"||i==="co2CostOffset"||i==="properties")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.activity!==void 0){let i=s.activity;if(typeof i!="string"){const n={instancePath:t+"/activity",schemaPath:"\
#/properties/activity/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let o;o=!1;for(const n of Be.properties.activity.enum)if(b(i,n)){o=!0;break}if(!o){const n={
instancePath:t+"/activity",schemaPath:"#/properties/activity/enum",keyword:"enum",params:{allowedValues:Be.properties.activity.enum}};e===null?e=[n]:e.push(n),r++}}if(s.energyProviders!==
void 0){let i=s.energyProviders;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)lr(i[n],{instancePath:t+"/energyProviders/"+n})||(e=d(e,lr.errors),r=e.length)}else{const o={
instancePath:t+"/energyProviders",schemaPath:"#/properties/energyProviders/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.activityEnergyCost!==void 0&&
(Ae(s.activityEnergyCost,{instancePath:t+"/activityEnergyCost"})||(e=d(e,Ae.errors),r=e.length)),s.co2CostEquivalent!==void 0&&(ye(s.co2CostEquivalent,{instancePath:t+"/co2CostEqui\
valent"})||(e=d(e,ye.errors),r=e.length)),s.co2CostOffset!==void 0&&(ye(s.co2CostOffset,{instancePath:t+"/co2CostOffset"})||(e=d(e,ye.errors),r=e.length)),s.properties!==void 0){let i=s.
properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return fr.errors=e,r===0}function cr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)
if(!(i==="energyConsumptions"||i==="properties")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[o]:e.push(o),r++}if(s.energyConsumptions!==void 0){let i=s.energyConsumptions;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)fr(i[n],{instancePath:t+"/energyConsumpti\
ons/"+n})||(e=d(e,fr.errors),r=e.length)}else{const o={instancePath:t+"/energyConsumptions",schemaPath:"#/properties/energyConsumptions/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),r++}}if(s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(
e,A.errors),r=e.length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{
const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return cr.errors=e,r===0}function yr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="groupAtRisk"||i==="benefits"||i==="harms"||i==="mitigat\
ionStrategy")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.groupAtRisk!==
void 0&&typeof s.groupAtRisk!="string"){const i={instancePath:t+"/groupAtRisk",schemaPath:"#/properties/groupAtRisk/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}if(s.benefits!==void 0&&typeof s.benefits!="string"){const i={instancePath:t+"/benefits",schemaPath:"#/properties/benefits/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),r++}if(s.harms!==void 0&&typeof s.harms!="string"){const i={instancePath:t+"/harms",schemaPath:"#/properties/harms/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}if(s.mitigationStrategy!==void 0&&typeof s.mitigationStrategy!="string"){const i={instancePath:t+"/mitigationStrategy",schemaPath:"#/properties/mitigationS\
trategy/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return yr.errors=e,r===0}function ur(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n in s)if(!(n==="bom-ref"||
n==="modelParameters"||n==="quantitativeAnalysis"||n==="considerations"||n==="properties")){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.modelParameters!==
void 0){let n=s.modelParameters;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="approach"||p==="task"||p==="architectureFamily"||p==="modelArchitecture"||p===
"datasets"||p==="inputs"||p==="outputs")){const a={instancePath:t+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.approach!==void 0){let p=n.approach;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(a!=="type"){const l={instancePath:t+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[l]:e.push(l),r++}if(p.type!==void 0){let a=p.type;if(typeof a!="string"){const u={instancePath:t+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/proper\
ties/approach/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}let l;l=!1;for(const u of pt.properties.modelParameters.properties.approach.
properties.type.enum)if(b(a,u)){l=!0;break}if(!l){const u={instancePath:t+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/t\
ype/enum",keyword:"enum",params:{allowedValues:pt.properties.modelParameters.properties.approach.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}}else{const a={instancePath:t+
"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(n.task!==void 0&&
typeof n.task!="string"){const p={instancePath:t+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}if(n.architectureFamily!==void 0&&typeof n.architectureFamily!="string"){const p={instancePath:t+"/modelParameters/architectureFamily",schemaPath:"#/properties/\
modelParameters/properties/architectureFamily/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(n.modelArchitecture!==void 0&&typeof n.modelArchitecture!=
"string"){const p={instancePath:t+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}if(n.datasets!==void 0){let p=n.datasets;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];const y=r;let c=!1,f=null;const m=r;
ve(u,{instancePath:t+"/modelParameters/datasets/"+l})||(e=d(e,ve.errors),r=e.length);var o=m===r;o&&(c=!0,f=0);const h=r;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const g in u)
if(g!=="ref"){const P={instancePath:t+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:g}};e===null?e=[P]:e.push(P),r++}if(u.ref!==void 0){let g=u.ref;if(typeof g!="string"){const O={instancePath:t+"/modelParameters/dataset\
s/"+l+"/ref",schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}const P=r;
let k=!1;const x=r;j(g,{instancePath:t+"/modelParameters/datasets/"+l+"/ref"})||(e=d(e,j.errors),r=e.length);var i=x===r;if(k=k||i,!k){const O=r;V(g,{instancePath:t+"/modelParamete\
rs/datasets/"+l+"/ref"})||(e=d(e,V.errors),r=e.length);var i=O===r;k=k||i}if(k)r=P,e!==null&&(P?e.length=P:e=null);else{const O={instancePath:t+"/modelParameters/datasets/"+l+"/ref",
schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[O]:e.push(O),r++}}}else{const g={instancePath:t+
"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelParameters/properties/datasets/items/oneOf/1/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}
var o=h===r;if(o&&c?(c=!1,f=[f,1]):o&&(c=!0,f=1),c)r=y,e!==null&&(y?e.length=y:e=null);else{const g={instancePath:t+"/modelParameters/datasets/"+l,schemaPath:"#/properties/modelPar\
ameters/properties/datasets/items/oneOf",keyword:"oneOf",params:{passingSchemas:f}};e===null?e=[g]:e.push(g),r++}}}else{const a={instancePath:t+"/modelParameters/datasets",schemaPath:"\
#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.inputs!==void 0){let p=n.inputs;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ce(p[l],{instancePath:t+"/modelParameters/inputs/"+l})||(e=d(e,ce.errors),r=e.length)}else{const a={instancePath:t+"/modelParameters/inputs",schemaPath:"\
#/properties/modelParameters/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.outputs!==void 0){let p=n.outputs;if(Array.isArray(p)){
const a=p.length;for(let l=0;l<a;l++)ce(p[l],{instancePath:t+"/modelParameters/outputs/"+l})||(e=d(e,ce.errors),r=e.length)}else{const a={instancePath:t+"/modelParameters/outputs",
schemaPath:"#/properties/modelParameters/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t+"/modelParameter\
s",schemaPath:"#/properties/modelParameters/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(s.quantitativeAnalysis!==void 0){let n=s.quantitativeAnalysis;
if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="performanceMetrics"||p==="graphics")){const a={instancePath:t+"/quantitativeAnalysis",schemaPath:"#/properti\
es/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.performanceMetrics!==void 0){let p=n.performanceMetrics;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)pr(p[l],{instancePath:t+"/quantitativeAnalysis/performanceMetrics/"+l})||(e=d(e,pr.errors),r=e.length)}else{const a={instancePath:t+
"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.
push(a),r++}}n.graphics!==void 0&&(we(n.graphics,{instancePath:t+"/quantitativeAnalysis/graphics"})||(e=d(e,we.errors),r=e.length))}else{const p={instancePath:t+"/quantitativeAnaly\
sis",schemaPath:"#/properties/quantitativeAnalysis/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(s.considerations!==void 0){let n=s.considerations;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="users"||p==="useCases"||p==="technicalLimitations"||p==="performanceTradeoffs"||p==="ethicalConsiderations"||p==="\
environmentalConsiderations"||p==="fairnessAssessments")){const a={instancePath:t+"/considerations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.users!==void 0){let p=n.users;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!=
"string"){const u={instancePath:t+"/considerations/users/"+l,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[u]:e.push(u),r++}}else{const a={instancePath:t+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),r++}}if(n.useCases!==void 0){let p=n.useCases;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const u={instancePath:t+"/consider\
ations/useCases/"+l,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const a={instancePath:t+
"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.technicalLimitations!==
void 0){let p=n.technicalLimitations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const u={instancePath:t+"/considerations/technicalLimitatio\
ns/"+l,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}else{const a={instancePath:t+
"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/properties/technicalLimitations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),
r++}}if(n.performanceTradeoffs!==void 0){let p=n.performanceTradeoffs;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)if(typeof p[l]!="string"){const u={instancePath:t+"/\
considerations/performanceTradeoffs/"+l,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.
push(u),r++}}else{const a={instancePath:t+"/considerations/performanceTradeoffs",schemaPath:"#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.ethicalConsiderations!==void 0){let p=n.ethicalConsiderations;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)ar(p[l],{instancePath:t+
"/considerations/ethicalConsiderations/"+l})||(e=d(e,ar.errors),r=e.length)}else{const a={instancePath:t+"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerat\
ions/properties/ethicalConsiderations/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.environmentalConsiderations!==void 0&&(cr(n.environmentalConsiderations,
{instancePath:t+"/considerations/environmentalConsiderations"})||(e=d(e,cr.errors),r=e.length)),n.fairnessAssessments!==void 0){let p=n.fairnessAssessments;if(Array.isArray(p)){const a=p.
length;for(let l=0;l<a;l++)yr(p[l],{instancePath:t+"/considerations/fairnessAssessments/"+l})||(e=d(e,yr.errors),r=e.length)}else{const a={instancePath:t+"/considerations/fairnessA\
ssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t+
"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(s.properties!==void 0){let n=s.properties;if(Array.
isArray(n)){const p=n.length;for(let a=0;a<p;a++)A(n[a],{instancePath:t+"/properties/"+a})||(e=d(e,A.errors),r=e.length)}else{const p={instancePath:t+"/properties",schemaPath:"#/pr\
operties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return ur.errors=e,r===0}const _={properties:{assetType:{enum:["algorithm","certificate","protocol","related-crypto-material"]},algorithmProperties:{properties:{
primitive:{enum:["drbg","mac","block-cipher","stream-cipher","signature","hash","pke","xof","kdf","key-agree","kem","ae","combiner","key-wrap","other","unknown"]},algorithmFamily:{},
parameterSetIdentifier:{},curve:{},ellipticCurve:{},executionEnvironment:{enum:["software-plain-ram","software-encrypted-ram","software-tee","hardware","other","unknown"]},implementationPlatform:{
enum:["generic","x86_32","x86_64","armv7-a","armv7-m","armv8-a","armv8-m","armv9-a","armv9-m","s390x","ppc64","ppc64le","other","unknown"]},certificationLevel:{items:{enum:["none",
"fips140-1-l1","fips140-1-l2","fips140-1-l3","fips140-1-l4","fips140-2-l1","fips140-2-l2","fips140-2-l3","fips140-2-l4","fips140-3-l1","fips140-3-l2","fips140-3-l3","fips140-3-l4",
"cc-eal1","cc-eal1+","cc-eal2","cc-eal2+","cc-eal3","cc-eal3+","cc-eal4","cc-eal4+","cc-eal5","cc-eal5+","cc-eal6","cc-eal6+","cc-eal7","cc-eal7+","other","unknown"]}},mode:{enum:[
"cbc","ecb","ccm","gcm","cfb","ofb","ctr","other","unknown"]},padding:{enum:["pkcs5","pkcs7","pkcs1v15","oaep","raw","other","unknown"]},cryptoFunctions:{items:{enum:["generate","k\
eygen","encrypt","decrypt","digest","tag","keyderive","sign","verify","encapsulate","decapsulate","other","unknown"]}},classicalSecurityLevel:{},nistQuantumSecurityLevel:{}}},certificateProperties:{
properties:{serialNumber:{},subjectName:{},issuerName:{},notValidBefore:{},notValidAfter:{},signatureAlgorithmRef:{},subjectPublicKeyRef:{},certificateFormat:{},certificateExtension:{},
certificateFileExtension:{},fingerprint:{},certificateState:{items:{oneOf:[{required:["state"],additionalProperties:!1,properties:{state:{type:"string",enum:["pre-activation","acti\
ve","suspended","deactivated","revoked","destroyed"]},reason:{type:"string"}}},{required:["name"],additionalProperties:!1,properties:{name:{type:"string"},description:{type:"string"},
reason:{type:"string"}}}]}},creationDate:{},activationDate:{},deactivationDate:{},revocationDate:{},destructionDate:{},certificateExtensions:{items:{oneOf:[{required:["commonExtens\
ionName","commonExtensionValue"],additionalProperties:!1,properties:{commonExtensionName:{type:"string",enum:["basicConstraints","keyUsage","extendedKeyUsage","subjectAlternativeNa\
me","authorityKeyIdentifier","subjectKeyIdentifier","authorityInformationAccess","certificatePolicies","crlDistributionPoints","signedCertificateTimestamp"]},commonExtensionValue:{
type:"string"}}},{required:["customExtensionName"],additionalProperties:!1,properties:{customExtensionName:{type:"string"},customExtensionValue:{type:"string"}}}]}},relatedCryptographicAssets:{}}},
relatedCryptoMaterialProperties:{properties:{type:{enum:["private-key","public-key","secret-key","key","ciphertext","signature","digest","initialization-vector","nonce","seed","sal\
t","shared-secret","tag","additional-data","password","credential","token","other","unknown"]},id:{},state:{enum:["pre-activation","active","suspended","deactivated","compromised",
"destroyed"]},algorithmRef:{},creationDate:{},activationDate:{},updateDate:{},expirationDate:{},value:{},size:{},format:{},securedBy:{},fingerprint:{},relatedCryptographicAssets:{}}},
protocolProperties:{properties:{type:{enum:["tls","ssh","ipsec","ike","sstp","wpa","dtls","quic","eap-aka","eap-aka-prime","prins","5g-aka","other","unknown"]}}}}},ft={enum:["3DES",
"3GPP-XOR","A5/1","A5/2","AES","ARIA","Argon2","Ascon","BLAKE2","BLAKE3","BLS","Blowfish","CAMELLIA","CAST5","CAST6","CMAC","CMEA","CTR_DRBG","ChaCha","ChaCha20","DES","DSA","ECDH",
"ECDSA","ECIES","EdDSA","ElGamal","FFDH","Fortuna","GOST","HC","HKDF","HMAC","HMAC_DRBG","HPKE","Hash_DRBG","IDEA","IKE-PRF","J-PAKE","LMS","MD2","MD4","MD5","MILENAGE","ML-DSA","M\
L-KEM","MQV","OPAQUE","PBES1","PBES2","PBKDF1","PBKDF2","PBMAC1","Poly1305","RABBIT","RC2","RC4","RC5","RC6","RIPEMD","RSAES-OAEP","RSAES-PKCS1","RSASSA-PKCS1","RSASSA-PSS","SEED",
"SHA-1","SHA-2","SHA-3","SLH-DSA","SM2","SM3","SM4","SM9","SNOW3G","SP800-108","SPAKE2","SPAKE2PLUS","SRP","Salsa20","Serpent","SipHash","Skipjack","TUAK","Twofish","UMAC","Whirlpo\
ol","X3DH","XMSS","Yarrow","ZUC","bcrypt","scrypt","yescrypt"]};function mr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of ft.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:ft.enum}};e===null?e=[o]:e.push(o),r++}return mr.errors=e,r===0}const ct={enum:["anssi/FRP256v1","bls/BLS12-377","bls/BLS12-381","bls/BLS12-446","bls/BL\
S12-455","bls/BLS12-638","bls/BLS24-477","bls/Bandersnatch","bn/bn158","bn/bn190","bn/bn222","bn/bn254","bn/bn286","bn/bn318","bn/bn350","bn/bn382","bn/bn414","bn/bn446","bn/bn478",
"bn/bn510","bn/bn542","bn/bn574","bn/bn606","bn/bn638","brainpool/brainpoolP160r1","brainpool/brainpoolP160t1","brainpool/brainpoolP192r1","brainpool/brainpoolP192t1","brainpool/br\
ainpoolP224r1","brainpool/brainpoolP224t1","brainpool/brainpoolP256r1","brainpool/brainpoolP256t1","brainpool/brainpoolP320r1","brainpool/brainpoolP320t1","brainpool/brainpoolP384r\
1","brainpool/brainpoolP384t1","brainpool/brainpoolP512r1","brainpool/brainpoolP512t1","gost/gost256","gost/gost512","gost/id-GostR3410-2001-CryptoPro-A-ParamSet","gost/id-GostR341\
0-2001-CryptoPro-B-ParamSet","gost/id-GostR3410-2001-CryptoPro-C-ParamSet","gost/id-tc26-gost-3410-12-512-paramSetA","gost/id-tc26-gost-3410-12-512-paramSetB","gost/id-tc26-gost-34\
10-2012-256-paramSetA","gost/id-tc26-gost-3410-2012-512-paramSetC","mnt/mnt1","mnt/mnt2/1","mnt/mnt2/2","mnt/mnt3/1","mnt/mnt3/2","mnt/mnt3/3","mnt/mnt4","mnt/mnt5/1","mnt/mnt5/2",
"mnt/mnt5/3","nist/B-163","nist/B-233","nist/B-283","nist/B-409","nist/B-571","nist/K-163","nist/K-233","nist/K-283","nist/K-409","nist/K-571","nist/P-192","nist/P-224","nist/P-256",
"nist/P-384","nist/P-521","nums/ed-254-mont","nums/ed-255-mers","nums/ed-256-mont","nums/ed-382-mont","nums/ed-383-mers","nums/ed-384-mont","nums/ed-510-mont","nums/ed-511-mers","n\
ums/ed-512-mont","nums/numsp256d1","nums/numsp256t1","nums/numsp384d1","nums/numsp384t1","nums/numsp512d1","nums/numsp512t1","nums/w-254-mont","nums/w-255-mers","nums/w-256-mont","\
nums/w-382-mont","nums/w-383-mers","nums/w-384-mont","nums/w-510-mont","nums/w-511-mers","nums/w-512-mont","oakley/192-bit Random ECP Group","oakley/224-bit Random ECP Group","oakl\
ey/256-bit Random ECP Group","oakley/384-bit Random ECP Group","oakley/521-bit Random ECP Group","oakley/Oakley Group 3","oakley/Oakley Group 4","oscaa/SM2","other/BADA55-R-256","o\
ther/BADA55-VPR-224","other/BADA55-VPR2-224","other/BADA55-VR-224","other/BADA55-VR-256","other/BADA55-VR-384","other/Curve1174","other/Curve22103","other/Curve25519","other/Curve3\
83187","other/Curve41417","other/Curve4417","other/Curve448","other/Curve67254","other/E-222","other/E-382","other/E-521","other/Ed25519","other/Ed448","other/Ed448-Goldilocks","ot\
her/FourQ","other/Fp224BN","other/Fp254BNa","other/Fp254BNb","other/Fp254n2BNa","other/Fp256BN","other/Fp384BN","other/Fp512BN","other/JubJub","other/M-221","other/M-383","other/M-\
511","other/MDC201601","other/Pallas","other/Tom-256","other/Tom-384","other/Tom-521","other/Tweedledee","other/Tweedledum","other/Vesta","other/ssc-160","other/ssc-192","other/ssc\
-224","other/ssc-256","other/ssc-288","other/ssc-320","other/ssc-384","other/ssc-512","secg/secp112r1","secg/secp112r2","secg/secp128r1","secg/secp128r2","secg/secp160k1","secg/sec\
p160r1","secg/secp160r2","secg/secp192k1","secg/secp192r1","secg/secp224k1","secg/secp224r1","secg/secp256k1","secg/secp256r1","secg/secp384r1","secg/secp521r1","secg/sect113r1","s\
ecg/sect113r2","secg/sect131r1","secg/sect131r2","secg/sect163k1","secg/sect163r1","secg/sect163r2","secg/sect193r1","secg/sect193r2","secg/sect233k1","secg/sect233r1","secg/sect23\
9k1","secg/sect283k1","secg/sect283r1","secg/sect409k1","secg/sect409r1","secg/sect571k1","secg/sect571r1","wtls/wap-wsg-idm-ecid-wtls1","wtls/wap-wsg-idm-ecid-wtls10","wtls/wap-ws\
g-idm-ecid-wtls11","wtls/wap-wsg-idm-ecid-wtls12","wtls/wap-wsg-idm-ecid-wtls3","wtls/wap-wsg-idm-ecid-wtls4","wtls/wap-wsg-idm-ecid-wtls5","wtls/wap-wsg-idm-ecid-wtls6","wtls/wap-\
wsg-idm-ecid-wtls7","wtls/wap-wsg-idm-ecid-wtls8","wtls/wap-wsg-idm-ecid-wtls9","x962/c2onb191v4","x962/c2onb191v5","x962/c2onb239v4","x962/c2onb239v5","x962/c2pnb163v1","x962/c2pn\
b163v2","x962/c2pnb163v3","x962/c2pnb176w1","x962/c2pnb208w1","x962/c2pnb272w1","x962/c2pnb304w1","x962/c2pnb368w1","x962/c2tnb191v1","x962/c2tnb191v2","x962/c2tnb191v3","x962/c2tn\
b239v1","x962/c2tnb239v2","x962/c2tnb239v3","x962/c2tnb359v1","x962/c2tnb431r1","x962/prime192v1","x962/prime192v2","x962/prime192v3","x962/prime239v1","x962/prime239v2","x962/prim\
e239v3","x962/prime256v1","x963/ansip160k1","x963/ansip160r1","x963/ansip160r2","x963/ansip192k1","x963/ansip224k1","x963/ansip224r1","x963/ansip256k1","x963/ansip384r1","x963/ansi\
p521r1","x963/ansit163k1","x963/ansit163r1","x963/ansit163r2","x963/ansit193r1","x963/ansit193r2","x963/ansit233k1","x963/ansit233r1","x963/ansit239k1","x963/ansit283k1","x963/ansi\
t283r1","x963/ansit409k1","x963/ansit409r1","x963/ansit571k1","x963/ansit571r1"]};function dr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of ct.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ct.enum}};e===null?e=[o]:e.push(o),r++}return dr.errors=e,r===0}function hr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="type"||i==="ref")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.type!==void 0&&typeof s.type!="string"){const i={instancePath:t+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}s.ref!==void 0&&(v(s.ref,{instancePath:t+"/ref"})||(e=d(e,v.errors),
r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return hr.errors=e,r===0}function Y(s,{instancePath:t=""}={}){
let e=null,r=0;if(Array.isArray(s)){const i=s.length;for(let o=0;o<i;o++)hr(s[o],{instancePath:t+"/"+o})||(e=d(e,hr.errors),r=e.length)}else{const i={instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}return Y.errors=e,r===0}function gr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="mechanism"||i==="algorithmRef")){const o={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.mechanism!==void 0&&typeof s.mechanism!="string"){
const i={instancePath:t+"/mechanism",schemaPath:"#/properties/mechanism/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}s.algorithmRef!==void 0&&(v(s.algorithmRef,
{instancePath:t+"/algorithmRef"})||(e=d(e,v.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}
return gr.errors=e,r===0}function Pr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i==="algorithms"||i==="identifiers"||i==="tlsGro\
ups"||i==="tlsSignatureSchemes")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),
r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}if(s.algorithms!==void 0){let i=s.algorithms;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)v(i[n],{instancePath:t+"/algorithms/"+n})||(e=d(e,v.errors),r=e.length)}else{
const o={instancePath:t+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.identifiers!==void 0){let i=s.
identifiers;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)if(typeof i[n]!="string"){const p={instancePath:t+"/identifiers/"+n,schemaPath:"#/properties/identifiers/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/identifiers",schemaPath:"#/properties/identifiers/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.tlsGroups!==void 0){let i=s.tlsGroups;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)if(typeof i[n]!="string"){const p={
instancePath:t+"/tlsGroups/"+n,schemaPath:"#/properties/tlsGroups/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/tl\
sGroups",schemaPath:"#/properties/tlsGroups/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.tlsSignatureSchemes!==void 0){let i=s.tlsSignatureSchemes;
if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)if(typeof i[n]!="string"){const p={instancePath:t+"/tlsSignatureSchemes/"+n,schemaPath:"#/properties/tlsSignatureSchemes/i\
tems/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/tlsSignatureSchemes",schemaPath:"#/properties/tlsSignatureSchemes/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}return Pr.errors=e,r===0}function kr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i==="keyLength"||i==="algorithm")){const o={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.keyLength!==void 0){let i=s.keyLength;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i))){const o={instancePath:t+"/keyLength",schemaPath:"#/properties/keyLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}}s.
algorithm!==void 0&&(v(s.algorithm,{instancePath:t+"/algorithm"})||(e=d(e,v.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[i]:e.push(i),r++}return kr.errors=e,r===0}function K(s,{instancePath:t=""}={}){let e=null,r=0;if(Array.isArray(s)){const i=s.length;for(let o=0;o<i;o++)v(s[o],{instancePath:t+"/"+o})||(e=d(e,v.errors),r=e.length)}else{const i={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}return K.errors=e,r===0}function wr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i==="algorithm")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}s.algorithm!==void 0&&(v(s.algorithm,{instancePath:t+"/algorithm"})||
(e=d(e,v.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return wr.errors=e,r===0}function vr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i==="algorithm")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}s.algorithm!==void 0&&(v(s.algorithm,{instancePath:t+"/algorithm"})||
(e=d(e,v.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return vr.errors=e,r===0}function Ar(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="group"||i==="algorithm")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.group!==void 0){let i=s.group;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i))){const o={instancePath:t+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"integer"}};e===null?e=[o]:e.push(o),r++}}s.algorithm!==void 0&&(v(s.algorithm,
{instancePath:t+"/algorithm"})||(e=d(e,v.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ar.
errors=e,r===0}function br(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i==="algorithm")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}s.algorithm!==void 0&&(v(s.algorithm,{instancePath:t+"/algorithm"})||
(e=d(e,v.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return br.errors=e,r===0}function jr(s,{
instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.assetType===void 0){const y={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"assetType"}};e===null?e=[y]:e.push(y),r++}for(const y in s)if(!(y==="assetType"||y==="algorithmProperties"||y==="certificateProperties"||y==="relatedCryptoMaterial\
Properties"||y==="protocolProperties"||y==="oid")){const c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?
e=[c]:e.push(c),r++}if(s.assetType!==void 0){let y=s.assetType;if(typeof y!="string"){const f={instancePath:t+"/assetType",schemaPath:"#/properties/assetType/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}let c;c=!1;for(const f of _.properties.assetType.enum)if(b(y,f)){c=!0;break}if(!c){const f={instancePath:t+"/assetType",schemaPath:"#/p\
roperties/assetType/enum",keyword:"enum",params:{allowedValues:_.properties.assetType.enum}};e===null?e=[f]:e.push(f),r++}}if(s.algorithmProperties!==void 0){let y=s.algorithmProperties;
if(y&&typeof y=="object"&&!Array.isArray(y)){for(const c in y)if(!M.call(_.properties.algorithmProperties.properties,c)){const f={instancePath:t+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(y.primitive!==void 0){let c=y.primitive;
if(typeof c!="string"){const m={instancePath:t+"/algorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}let f;f=!1;for(const m of _.properties.algorithmProperties.properties.primitive.enum)if(b(c,m)){f=!0;break}if(!f){const m={instancePath:t+"/a\
lgorithmProperties/primitive",schemaPath:"#/properties/algorithmProperties/properties/primitive/enum",keyword:"enum",params:{allowedValues:_.properties.algorithmProperties.properties.
primitive.enum}};e===null?e=[m]:e.push(m),r++}}if(y.algorithmFamily!==void 0&&(mr(y.algorithmFamily,{instancePath:t+"/algorithmProperties/algorithmFamily"})||(e=d(e,mr.errors),r=e.
length)),y.parameterSetIdentifier!==void 0&&typeof y.parameterSetIdentifier!="string"){const c={instancePath:t+"/algorithmProperties/parameterSetIdentifier",schemaPath:"#/propertie\
s/algorithmProperties/properties/parameterSetIdentifier/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(y.curve!==void 0&&typeof y.curve!="string"){const c={
instancePath:t+"/algorithmProperties/curve",schemaPath:"#/properties/algorithmProperties/properties/curve/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}
if(y.ellipticCurve!==void 0&&(dr(y.ellipticCurve,{instancePath:t+"/algorithmProperties/ellipticCurve"})||(e=d(e,dr.errors),r=e.length)),y.executionEnvironment!==void 0){let c=y.executionEnvironment;
if(typeof c!="string"){const m={instancePath:t+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let f;f=!1;for(const m of _.properties.algorithmProperties.properties.executionEnvironment.enum)if(b(c,m)){f=!0;break}if(!f){
const m={instancePath:t+"/algorithmProperties/executionEnvironment",schemaPath:"#/properties/algorithmProperties/properties/executionEnvironment/enum",keyword:"enum",params:{allowedValues:_.
properties.algorithmProperties.properties.executionEnvironment.enum}};e===null?e=[m]:e.push(m),r++}}if(y.implementationPlatform!==void 0){let c=y.implementationPlatform;if(typeof c!=
"string"){const m={instancePath:t+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/type",keyword:"type",
params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let f;f=!1;for(const m of _.properties.algorithmProperties.properties.implementationPlatform.enum)if(b(c,m)){f=!0;break}if(!f){
const m={instancePath:t+"/algorithmProperties/implementationPlatform",schemaPath:"#/properties/algorithmProperties/properties/implementationPlatform/enum",keyword:"enum",params:{allowedValues:_.
properties.algorithmProperties.properties.implementationPlatform.enum}};e===null?e=[m]:e.push(m),r++}}if(y.certificationLevel!==void 0){let c=y.certificationLevel;if(Array.isArray(
c)){const f=c.length;for(let m=0;m<f;m++){let h=c[m];if(typeof h!="string"){const P={instancePath:t+"/algorithmProperties/certificationLevel/"+m,schemaPath:"#/properties/algorithmP\
roperties/properties/certificationLevel/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}let g;g=!1;for(const P of _.properties.algorithmProperties.properties.
certificationLevel.items.enum)if(b(h,P)){g=!0;break}if(!g){const P={instancePath:t+"/algorithmProperties/certificationLevel/"+m,schemaPath:"#/properties/algorithmProperties/propert\
ies/certificationLevel/items/enum",keyword:"enum",params:{allowedValues:_.properties.algorithmProperties.properties.certificationLevel.items.enum}};e===null?e=[P]:e.push(P),r++}}}else{
const f={instancePath:t+"/algorithmProperties/certificationLevel",schemaPath:"#/properties/algorithmProperties/properties/certificationLevel/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[f]:e.push(f),r++}}if(y.mode!==void 0){let c=y.mode;if(typeof c!="string"){const m={instancePath:t+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmPro\
perties/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let f;f=!1;for(const m of _.properties.algorithmProperties.properties.mode.enum)if(b(
c,m)){f=!0;break}if(!f){const m={instancePath:t+"/algorithmProperties/mode",schemaPath:"#/properties/algorithmProperties/properties/mode/enum",keyword:"enum",params:{allowedValues:_.
properties.algorithmProperties.properties.mode.enum}};e===null?e=[m]:e.push(m),r++}}if(y.padding!==void 0){let c=y.padding;if(typeof c!="string"){const m={instancePath:t+"/algorith\
mProperties/padding",schemaPath:"#/properties/algorithmProperties/properties/padding/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let f;f=!1;for(const m of _.
properties.algorithmProperties.properties.padding.enum)if(b(c,m)){f=!0;break}if(!f){const m={instancePath:t+"/algorithmProperties/padding",schemaPath:"#/properties/algorithmPropert\
ies/properties/padding/enum",keyword:"enum",params:{allowedValues:_.properties.algorithmProperties.properties.padding.enum}};e===null?e=[m]:e.push(m),r++}}if(y.cryptoFunctions!==void 0){
let c=y.cryptoFunctions;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++){let h=c[m];if(typeof h!="string"){const P={instancePath:t+"/algorithmProperties/cryptoFunctions/"+
m,schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}let g;g=!1;for(const P of _.
properties.algorithmProperties.properties.cryptoFunctions.items.enum)if(b(h,P)){g=!0;break}if(!g){const P={instancePath:t+"/algorithmProperties/cryptoFunctions/"+m,schemaPath:"#/pr\
operties/algorithmProperties/properties/cryptoFunctions/items/enum",keyword:"enum",params:{allowedValues:_.properties.algorithmProperties.properties.cryptoFunctions.items.enum}};e===
null?e=[P]:e.push(P),r++}}}else{const f={instancePath:t+"/algorithmProperties/cryptoFunctions",schemaPath:"#/properties/algorithmProperties/properties/cryptoFunctions/type",keyword:"\
type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(y.classicalSecurityLevel!==void 0){let c=y.classicalSecurityLevel;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const f={
instancePath:t+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/classicalSecurityLevel/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[f]:e.push(f),r++}if(typeof c=="number"&&(c<0||isNaN(c))){const f={instancePath:t+"/algorithmProperties/classicalSecurityLevel",schemaPath:"#/properties/algorithmP\
roperties/properties/classicalSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}if(y.nistQuantumSecurityLevel!==void 0){let c=y.
nistQuantumSecurityLevel;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const f={instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProp\
erties/properties/nistQuantumSecurityLevel/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof c=="number"){if(c>6||isNaN(c)){const f={instancePath:t+
"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/properties/nistQuantumSecurityLevel/maximum",keyword:"maximum",params:{comparison:"<=",
limit:6}};e===null?e=[f]:e.push(f),r++}if(c<0||isNaN(c)){const f={instancePath:t+"/algorithmProperties/nistQuantumSecurityLevel",schemaPath:"#/properties/algorithmProperties/proper\
ties/nistQuantumSecurityLevel/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[f]:e.push(f),r++}}}}else{const c={instancePath:t+"/algorithmProperties",schemaPath:"\
#/properties/algorithmProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.certificateProperties!==void 0){let y=s.certificateProperties;if(y&&
typeof y=="object"&&!Array.isArray(y)){for(const c in y)if(!M.call(_.properties.certificateProperties.properties,c)){const f={instancePath:t+"/certificateProperties",schemaPath:"#/\
properties/certificateProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(y.serialNumber!==void 0&&typeof y.
serialNumber!="string"){const c={instancePath:t+"/certificateProperties/serialNumber",schemaPath:"#/properties/certificateProperties/properties/serialNumber/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}if(y.subjectName!==void 0&&typeof y.subjectName!="string"){const c={instancePath:t+"/certificateProperties/subjectName",schemaPath:"#/p\
roperties/certificateProperties/properties/subjectName/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(y.issuerName!==void 0&&typeof y.issuerName!="str\
ing"){const c={instancePath:t+"/certificateProperties/issuerName",schemaPath:"#/properties/certificateProperties/properties/issuerName/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}if(y.notValidBefore!==void 0){let c=y.notValidBefore;if(typeof c=="string"){if(!S(c)){const f={instancePath:t+"/certificateProperties/notValidBefore",schemaPath:"\
#/properties/certificateProperties/properties/notValidBefore/format",keyword:"format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/cert\
ificateProperties/notValidBefore",schemaPath:"#/properties/certificateProperties/properties/notValidBefore/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}
if(y.notValidAfter!==void 0){let c=y.notValidAfter;if(typeof c=="string"){if(!S(c)){const f={instancePath:t+"/certificateProperties/notValidAfter",schemaPath:"#/properties/certific\
ateProperties/properties/notValidAfter/format",keyword:"format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/certificateProperties/notV\
alidAfter",schemaPath:"#/properties/certificateProperties/properties/notValidAfter/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(y.signatureAlgorithmRef!==
void 0&&(v(y.signatureAlgorithmRef,{instancePath:t+"/certificateProperties/signatureAlgorithmRef"})||(e=d(e,v.errors),r=e.length)),y.subjectPublicKeyRef!==void 0&&(v(y.subjectPublicKeyRef,
{instancePath:t+"/certificateProperties/subjectPublicKeyRef"})||(e=d(e,v.errors),r=e.length)),y.certificateFormat!==void 0&&typeof y.certificateFormat!="string"){const c={instancePath:t+
"/certificateProperties/certificateFormat",schemaPath:"#/properties/certificateProperties/properties/certificateFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.
push(c),r++}if(y.certificateExtension!==void 0&&typeof y.certificateExtension!="string"){const c={instancePath:t+"/certificateProperties/certificateExtension",schemaPath:"#/propert\
ies/certificateProperties/properties/certificateExtension/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(y.certificateFileExtension!==void 0&&typeof y.
certificateFileExtension!="string"){const c={instancePath:t+"/certificateProperties/certificateFileExtension",schemaPath:"#/properties/certificateProperties/properties/certificateF\
ileExtension/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(y.fingerprint!==void 0){let c=y.fingerprint;if(!(c&&typeof c=="object"&&!Array.isArray(c))){
const f={instancePath:t+"/certificateProperties/fingerprint",schemaPath:"#/properties/certificateProperties/properties/fingerprint/type",keyword:"type",params:{type:"object"}};e===
null?e=[f]:e.push(f),r++}G(c,{instancePath:t+"/certificateProperties/fingerprint"})||(e=d(e,G.errors),r=e.length)}if(y.certificateState!==void 0){let c=y.certificateState;if(Array.
isArray(c)){const f=c.length;for(let m=0;m<f;m++){let h=c[m];if(!(h&&typeof h=="object"&&!Array.isArray(h))){const w={instancePath:t+"/certificateProperties/certificateState/"+m,schemaPath:"\
#/properties/certificateProperties/properties/certificateState/items/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}const g=r;let P=!1,k=null;const x=r;if(h&&
typeof h=="object"&&!Array.isArray(h)){if(h.state===void 0){const w={instancePath:t+"/certificateProperties/certificateState/"+m,schemaPath:"#/properties/certificateProperties/prop\
erties/certificateState/items/oneOf/0/required",keyword:"required",params:{missingProperty:"state"}};e===null?e=[w]:e.push(w),r++}for(const w in h)if(!(w==="state"||w==="reason")){
const T={instancePath:t+"/certificateProperties/certificateState/"+m,schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/0/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[T]:e.push(T),r++}if(h.state!==void 0){let w=h.state;if(typeof w!="string"){const B={instancePath:t+"/certi\
ficateProperties/certificateState/"+m+"/state",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/0/properties/state/type",keyword:"type",params:{
type:"string"}};e===null?e=[B]:e.push(B),r++}let T;T=!1;for(const B of _.properties.certificateProperties.properties.certificateState.items.oneOf[0].properties.state.enum)if(b(w,B)){
T=!0;break}if(!T){const B={instancePath:t+"/certificateProperties/certificateState/"+m+"/state",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/one\
Of/0/properties/state/enum",keyword:"enum",params:{allowedValues:_.properties.certificateProperties.properties.certificateState.items.oneOf[0].properties.state.enum}};e===null?e=[B]:
e.push(B),r++}}if(h.reason!==void 0&&typeof h.reason!="string"){const w={instancePath:t+"/certificateProperties/certificateState/"+m+"/reason",schemaPath:"#/properties/certificateP\
roperties/properties/certificateState/items/oneOf/0/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}var i=x===r;i&&(P=!0,k=0);const O=r;
if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0){const w={instancePath:t+"/certificateProperties/certificateState/"+m,schemaPath:"#/properties/certificateProperties\
/properties/certificateState/items/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[w]:e.push(w),r++}for(const w in h)if(!(w==="name"||w==="descrip\
tion"||w==="reason")){const T={instancePath:t+"/certificateProperties/certificateState/"+m,schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/1/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[T]:e.push(T),r++}if(h.name!==void 0&&typeof h.name!="string"){const w={instancePath:t+
"/certificateProperties/certificateState/"+m+"/name",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/1/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[w]:e.push(w),r++}if(h.description!==void 0&&typeof h.description!="string"){const w={instancePath:t+"/certificateProperties/certificateState/"+m+"/descr\
iption",schemaPath:"#/properties/certificateProperties/properties/certificateState/items/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:
e.push(w),r++}if(h.reason!==void 0&&typeof h.reason!="string"){const w={instancePath:t+"/certificateProperties/certificateState/"+m+"/reason",schemaPath:"#/properties/certificatePr\
operties/properties/certificateState/items/oneOf/1/properties/reason/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}var i=O===r;if(i&&P?(P=!1,k=[k,1]):i&&
(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:e=null);else{const w={instancePath:t+"/certificateProperties/certificateState/"+m,schemaPath:"#/properties/certificateProperties/properties\
/certificateState/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};e===null?e=[w]:e.push(w),r++}}}else{const f={instancePath:t+"/certificateProperties/certificateState",schemaPath:"\
#/properties/certificateProperties/properties/certificateState/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(y.creationDate!==void 0){let c=y.creationDate;
if(typeof c=="string"){if(!S(c)){const f={instancePath:t+"/certificateProperties/creationDate",schemaPath:"#/properties/certificateProperties/properties/creationDate/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/certificateProperties/creationDate",schemaPath:"#/properties/certificateProperties\
/properties/creationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(y.activationDate!==void 0){let c=y.activationDate;if(typeof c=="string"){if(!S(
c)){const f={instancePath:t+"/certificateProperties/activationDate",schemaPath:"#/properties/certificateProperties/properties/activationDate/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/certificateProperties/activationDate",schemaPath:"#/properties/certificateProperties/properties/activation\
Date/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(y.deactivationDate!==void 0){let c=y.deactivationDate;if(typeof c=="string"){if(!S(c)){const f={instancePath:t+
"/certificateProperties/deactivationDate",schemaPath:"#/properties/certificateProperties/properties/deactivationDate/format",keyword:"format",params:{format:"date-time"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/certificateProperties/deactivationDate",schemaPath:"#/properties/certificateProperties/properties/deactivationDate/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(y.revocationDate!==void 0){let c=y.revocationDate;if(typeof c=="string"){if(!S(c)){const f={instancePath:t+"/certific\
ateProperties/revocationDate",schemaPath:"#/properties/certificateProperties/properties/revocationDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),
r++}}else{const f={instancePath:t+"/certificateProperties/revocationDate",schemaPath:"#/properties/certificateProperties/properties/revocationDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}}if(y.destructionDate!==void 0){let c=y.destructionDate;if(typeof c=="string"){if(!S(c)){const f={instancePath:t+"/certificateProperties/dest\
ructionDate",schemaPath:"#/properties/certificateProperties/properties/destructionDate/format",keyword:"format",params:{format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={
instancePath:t+"/certificateProperties/destructionDate",schemaPath:"#/properties/certificateProperties/properties/destructionDate/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(y.certificateExtensions!==void 0){let c=y.certificateExtensions;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++){let h=c[m];if(!(h&&typeof h=="obj\
ect"&&!Array.isArray(h))){const w={instancePath:t+"/certificateProperties/certificateExtensions/"+m,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/\
items/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}const g=r;let P=!1,k=null;const x=r;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const w of _.properties.
certificateProperties.properties.certificateExtensions.items.oneOf[0].required)if(h[w]===void 0){const T={instancePath:t+"/certificateProperties/certificateExtensions/"+m,schemaPath:"\
#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/required",keyword:"required",params:{missingProperty:w}};e===null?e=[T]:e.push(T),r++}for(const w in h)
if(!(w==="commonExtensionName"||w==="commonExtensionValue")){const T={instancePath:t+"/certificateProperties/certificateExtensions/"+m,schemaPath:"#/properties/certificatePropertie\
s/properties/certificateExtensions/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[T]:e.push(T),r++}if(h.commonExtensionName!==
void 0){let w=h.commonExtensionName;if(typeof w!="string"){const B={instancePath:t+"/certificateProperties/certificateExtensions/"+m+"/commonExtensionName",schemaPath:"#/properties\
/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionName/type",keyword:"type",params:{type:"string"}};e===null?e=[B]:e.push(B),r++}let T;
T=!1;for(const B of _.properties.certificateProperties.properties.certificateExtensions.items.oneOf[0].properties.commonExtensionName.enum)if(b(w,B)){T=!0;break}if(!T){const B={instancePath:t+
"/certificateProperties/certificateExtensions/"+m+"/commonExtensionName",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/co\
mmonExtensionName/enum",keyword:"enum",params:{allowedValues:_.properties.certificateProperties.properties.certificateExtensions.items.oneOf[0].properties.commonExtensionName.enum}};
e===null?e=[B]:e.push(B),r++}}if(h.commonExtensionValue!==void 0&&typeof h.commonExtensionValue!="string"){const w={instancePath:t+"/certificateProperties/certificateExtensions/"+m+
"/commonExtensionValue",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/0/properties/commonExtensionValue/type",keyword:"type",params:{type:"\
string"}};e===null?e=[w]:e.push(w),r++}}var o=x===r;o&&(P=!0,k=0);const O=r;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.customExtensionName===void 0){const w={instancePath:t+
"/certificateProperties/certificateExtensions/"+m,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/required",keyword:"required",params:{
missingProperty:"customExtensionName"}};e===null?e=[w]:e.push(w),r++}for(const w in h)if(!(w==="customExtensionName"||w==="customExtensionValue")){const T={instancePath:t+"/certifi\
cateProperties/certificateExtensions/"+m,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:w}};e===null?e=[T]:e.push(T),r++}if(h.customExtensionName!==void 0&&typeof h.customExtensionName!="string"){const w={instancePath:t+"/certificate\
Properties/certificateExtensions/"+m+"/customExtensionName",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/properties/customExtension\
Name/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}if(h.customExtensionValue!==void 0&&typeof h.customExtensionValue!="string"){const w={instancePath:t+
"/certificateProperties/certificateExtensions/"+m+"/customExtensionValue",schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf/1/properties/c\
ustomExtensionValue/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}var o=O===r;if(o&&P?(P=!1,k=[k,1]):o&&(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:e=null);else{
const w={instancePath:t+"/certificateProperties/certificateExtensions/"+m,schemaPath:"#/properties/certificateProperties/properties/certificateExtensions/items/oneOf",keyword:"oneO\
f",params:{passingSchemas:k}};e===null?e=[w]:e.push(w),r++}}}else{const f={instancePath:t+"/certificateProperties/certificateExtensions",schemaPath:"#/properties/certificatePropert\
ies/properties/certificateExtensions/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}y.relatedCryptographicAssets!==void 0&&(Y(y.relatedCryptographicAssets,
{instancePath:t+"/certificateProperties/relatedCryptographicAssets"})||(e=d(e,Y.errors),r=e.length))}else{const c={instancePath:t+"/certificateProperties",schemaPath:"#/properties/\
certificateProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.relatedCryptoMaterialProperties!==void 0){let y=s.relatedCryptoMaterialProperties;
if(y&&typeof y=="object"&&!Array.isArray(y)){for(const c in y)if(!M.call(_.properties.relatedCryptoMaterialProperties.properties,c)){const f={instancePath:t+"/relatedCryptoMaterial\
Properties",schemaPath:"#/properties/relatedCryptoMaterialProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}
if(y.type!==void 0){let c=y.type;if(typeof c!="string"){const m={instancePath:t+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/pro\
perties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let f;f=!1;for(const m of _.properties.relatedCryptoMaterialProperties.properties.type.enum)if(b(
c,m)){f=!0;break}if(!f){const m={instancePath:t+"/relatedCryptoMaterialProperties/type",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/type/enum",keyword:"enum",
params:{allowedValues:_.properties.relatedCryptoMaterialProperties.properties.type.enum}};e===null?e=[m]:e.push(m),r++}}if(y.id!==void 0&&typeof y.id!="string"){const c={instancePath:t+
"/relatedCryptoMaterialProperties/id",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}
if(y.state!==void 0){let c=y.state;if(typeof c!="string"){const m={instancePath:t+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/\
properties/state/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let f;f=!1;for(const m of _.properties.relatedCryptoMaterialProperties.properties.state.enum)
if(b(c,m)){f=!0;break}if(!f){const m={instancePath:t+"/relatedCryptoMaterialProperties/state",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/state/enum",keyword:"\
enum",params:{allowedValues:_.properties.relatedCryptoMaterialProperties.properties.state.enum}};e===null?e=[m]:e.push(m),r++}}if(y.algorithmRef!==void 0&&(v(y.algorithmRef,{instancePath:t+
"/relatedCryptoMaterialProperties/algorithmRef"})||(e=d(e,v.errors),r=e.length)),y.creationDate!==void 0){let c=y.creationDate;if(typeof c=="string"){if(!S(c)){const f={instancePath:t+
"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creationDate/format",keyword:"format",params:{format:"date-time"}};
e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/relatedCryptoMaterialProperties/creationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/creat\
ionDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(y.activationDate!==void 0){let c=y.activationDate;if(typeof c=="string"){if(!S(c)){const f={instancePath:t+
"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/activationDate/format",keyword:"format",params:{format:"date-t\
ime"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/relatedCryptoMaterialProperties/activationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/propert\
ies/activationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(y.updateDate!==void 0){let c=y.updateDate;if(typeof c=="string"){if(!S(c)){const f={
instancePath:t+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/updateDate/format",keyword:"format",params:{format:"\
date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/relatedCryptoMaterialProperties/updateDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/prope\
rties/updateDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(y.expirationDate!==void 0){let c=y.expirationDate;if(typeof c=="string"){if(!S(c)){const f={
instancePath:t+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/expirationDate/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/relatedCryptoMaterialProperties/expirationDate",schemaPath:"#/properties/relatedCryptoMaterialProp\
erties/properties/expirationDate/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(y.value!==void 0&&typeof y.value!="string"){const c={instancePath:t+"\
/relatedCryptoMaterialProperties/value",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}if(y.size!==void 0){let c=y.size;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const f={instancePath:t+"/relatedCryptoMaterialProperties/size",schemaPath:"#/properties/relate\
dCryptoMaterialProperties/properties/size/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}}if(y.format!==void 0&&typeof y.format!="string"){const c={instancePath:t+
"/relatedCryptoMaterialProperties/format",schemaPath:"#/properties/relatedCryptoMaterialProperties/properties/format/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}if(y.securedBy!==void 0&&(gr(y.securedBy,{instancePath:t+"/relatedCryptoMaterialProperties/securedBy"})||(e=d(e,gr.errors),r=e.length)),y.fingerprint!==void 0){let c=y.fingerprint;
if(!(c&&typeof c=="object"&&!Array.isArray(c))){const f={instancePath:t+"/relatedCryptoMaterialProperties/fingerprint",schemaPath:"#/properties/relatedCryptoMaterialProperties/prop\
erties/fingerprint/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}G(c,{instancePath:t+"/relatedCryptoMaterialProperties/fingerprint"})||(e=d(e,G.errors),
r=e.length)}y.relatedCryptographicAssets!==void 0&&(Y(y.relatedCryptographicAssets,{instancePath:t+"/relatedCryptoMaterialProperties/relatedCryptographicAssets"})||(e=d(e,Y.errors),
r=e.length))}else{const c={instancePath:t+"/relatedCryptoMaterialProperties",schemaPath:"#/properties/relatedCryptoMaterialProperties/type",keyword:"type",params:{type:"object"}};e===
null?e=[c]:e.push(c),r++}}if(s.protocolProperties!==void 0){let y=s.protocolProperties;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const c in y)if(!(c==="type"||c==="version"||
c==="cipherSuites"||c==="ikev2TransformTypes"||c==="cryptoRefArray"||c==="relatedCryptographicAssets")){const f={instancePath:t+"/protocolProperties",schemaPath:"#/properties/proto\
colProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(y.type!==void 0){let c=y.type;if(typeof c!="string"){
const m={instancePath:t+"/protocolProperties/type",schemaPath:"#/properties/protocolProperties/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),
r++}let f;f=!1;for(const m of _.properties.protocolProperties.properties.type.enum)if(b(c,m)){f=!0;break}if(!f){const m={instancePath:t+"/protocolProperties/type",schemaPath:"#/pro\
perties/protocolProperties/properties/type/enum",keyword:"enum",params:{allowedValues:_.properties.protocolProperties.properties.type.enum}};e===null?e=[m]:e.push(m),r++}}if(y.version!==
void 0&&typeof y.version!="string"){const c={instancePath:t+"/protocolProperties/version",schemaPath:"#/properties/protocolProperties/properties/version/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}if(y.cipherSuites!==void 0){let c=y.cipherSuites;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++)Pr(c[m],{instancePath:t+"/pr\
otocolProperties/cipherSuites/"+m})||(e=d(e,Pr.errors),r=e.length)}else{const f={instancePath:t+"/protocolProperties/cipherSuites",schemaPath:"#/properties/protocolProperties/prope\
rties/cipherSuites/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(y.ikev2TransformTypes!==void 0){let c=y.ikev2TransformTypes;if(c&&typeof c=="object"&&
!Array.isArray(c)){for(const f in c)if(!(f==="encr"||f==="prf"||f==="integ"||f==="ke"||f==="esn"||f==="auth")){const m={instancePath:t+"/protocolProperties/ikev2TransformTypes",schemaPath:"\
#/properties/protocolProperties/properties/ikev2TransformTypes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),r++}if(c.
encr!==void 0){let f=c.encr;const m=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<P;k++)kr(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/\
encr/"+k})||(e=d(e,kr.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/encr",schemaPath:"#/properties/protocolProperties/properties/ikev2Tr\
ansformTypes/properties/encr/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var n=g===r;if(h=h||n,!h){const P=r;K(f,{instancePath:t+"/protocolProp\
erties/ikev2TransformTypes/encr"})||(e=d(e,K.errors),r=e.length);var n=P===r;h=h||n}if(h)r=m,e!==null&&(m?e.length=m:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2\
TransformTypes/encr",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/encr/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(c.
prf!==void 0){let f=c.prf;const m=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<P;k++)wr(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/pr\
f/"+k})||(e=d(e,wr.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/prf",schemaPath:"#/properties/protocolProperties/properties/ikev2Transf\
ormTypes/properties/prf/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var p=g===r;if(h=h||p,!h){const P=r;K(f,{instancePath:t+"/protocolPropertie\
s/ikev2TransformTypes/prf"})||(e=d(e,K.errors),r=e.length);var p=P===r;h=h||p}if(h)r=m,e!==null&&(m?e.length=m:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2Transf\
ormTypes/prf",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/prf/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(c.integ!==
void 0){let f=c.integ;const m=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<P;k++)vr(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/integ/"+
k})||(e=d(e,vr.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/integ",schemaPath:"#/properties/protocolProperties/properties/ikev2Transfor\
mTypes/properties/integ/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var a=g===r;if(h=h||a,!h){const P=r;K(f,{instancePath:t+"/protocolPropertie\
s/ikev2TransformTypes/integ"})||(e=d(e,K.errors),r=e.length);var a=P===r;h=h||a}if(h)r=m,e!==null&&(m?e.length=m:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2Tran\
sformTypes/integ",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/integ/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(c.ke!==
void 0){let f=c.ke;const m=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<P;k++)Ar(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/ke/"+k})||
(e=d(e,Ar.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/ke",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/p\
roperties/ke/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}var l=g===r;if(h=h||l,!h){const P=r;K(f,{instancePath:t+"/protocolProperties/ikev2Tran\
sformTypes/ke"})||(e=d(e,K.errors),r=e.length);var l=P===r;h=h||l}if(h)r=m,e!==null&&(m?e.length=m:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/ke",
schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/ke/anyOf",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}if(c.esn!==void 0&&typeof c.
esn!="boolean"){const f={instancePath:t+"/protocolProperties/ikev2TransformTypes/esn",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/esn/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(c.auth!==void 0){let f=c.auth;const m=r;let h=!1;const g=r;if(Array.isArray(f)){const P=f.length;for(let k=0;k<
P;k++)br(f[k],{instancePath:t+"/protocolProperties/ikev2TransformTypes/auth/"+k})||(e=d(e,br.errors),r=e.length)}else{const P={instancePath:t+"/protocolProperties/ikev2TransformTyp\
es/auth",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/auth/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}
var u=g===r;if(h=h||u,!h){const P=r;K(f,{instancePath:t+"/protocolProperties/ikev2TransformTypes/auth"})||(e=d(e,K.errors),r=e.length);var u=P===r;h=h||u}if(h)r=m,e!==null&&(m?e.length=
m:e=null);else{const P={instancePath:t+"/protocolProperties/ikev2TransformTypes/auth",schemaPath:"#/properties/protocolProperties/properties/ikev2TransformTypes/properties/auth/any\
Of",keyword:"anyOf",params:{}};e===null?e=[P]:e.push(P),r++}}}else{const f={instancePath:t+"/protocolProperties/ikev2TransformTypes",schemaPath:"#/properties/protocolProperties/pro\
perties/ikev2TransformTypes/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}y.cryptoRefArray!==void 0&&(K(y.cryptoRefArray,{instancePath:t+"/protocolProp\
erties/cryptoRefArray"})||(e=d(e,K.errors),r=e.length)),y.relatedCryptographicAssets!==void 0&&(Y(y.relatedCryptographicAssets,{instancePath:t+"/protocolProperties/relatedCryptogra\
phicAssets"})||(e=d(e,Y.errors),r=e.length))}else{const c={instancePath:t+"/protocolProperties",schemaPath:"#/properties/protocolProperties/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[c]:e.push(c),r++}}if(s.oid!==void 0&&typeof s.oid!="string"){const y={instancePath:t+"/oid",schemaPath:"#/properties/oid/type",keyword:"type",params:{type:"string"}};
e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return jr.errors=e,r===0}const Ke={required:["algorithm","value"],properties:{algorithm:{oneOf:[{type:"string",enum:["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","Ed25519","Ed448",
"HS256","HS384","HS512"]},{type:"string",format:"uri"}]}}},$t=Re.uri,W={allOf:[{if:{properties:{kty:{const:"EC"}}},then:{required:["kty","crv","x","y"],additionalProperties:!1,properties:{
kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["P-256","P-384","P-521"]},x:{type:"string"},y:{type:"string"}}}},{if:{properties:{kty:{const:"OKP"}}},then:{required:["k\
ty","crv","x"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},crv:{type:"string",enum:["Ed25519","Ed448"]},x:{type:"string"}}}},{if:{properties:{kty:{const:"\
RSA"}}},then:{required:["kty","n","e"],additionalProperties:!1,properties:{kty:{$ref:"#/definitions/keyType"},n:{type:"string"},e:{type:"string"}}}}]},yt={enum:["EC","OKP","RSA"]};
function $(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}let i;i=!1;for(const o of yt.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:yt.enum}};e===null?e=[o]:e.push(
o),r++}return $.errors=e,r===0}function qr(s,{instancePath:t=""}={}){let e=null,r=0;const i=r;let o=!0;const n=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.kty!==void 0&&s.kty!==
"EC"){const g={};e===null?e=[g]:e.push(g),r++}var p=n===r;if(r=i,e!==null&&(i?e.length=i:e=null),p){const g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const k of W.allOf[0].
then.required)if(s[k]===void 0){const x={instancePath:t,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty:k}};e===null?e=[x]:e.push(x),r++}for(const k in s)
if(!(k==="kty"||k==="crv"||k==="x"||k==="y")){const x={instancePath:t,schemaPath:"#/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};
e===null?e=[x]:e.push(x),r++}if(s.kty!==void 0&&($(s.kty,{instancePath:t+"/kty"})||(e=d(e,$.errors),r=e.length)),s.crv!==void 0){let k=s.crv;if(typeof k!="string"){const O={instancePath:t+
"/crv",schemaPath:"#/allOf/0/then/properties/crv/type",keyword:"type",params:{type:"string"}};e===null?e=[O]:e.push(O),r++}let x;x=!1;for(const O of W.allOf[0].then.properties.crv.
enum)if(b(k,O)){x=!0;break}if(!x){const O={instancePath:t+"/crv",schemaPath:"#/allOf/0/then/properties/crv/enum",keyword:"enum",params:{allowedValues:W.allOf[0].then.properties.crv.
enum}};e===null?e=[O]:e.push(O),r++}}if(s.x!==void 0&&typeof s.x!="string"){const k={instancePath:t+"/x",schemaPath:"#/allOf/0/then/properties/x/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}if(s.y!==void 0&&typeof s.y!="string"){const k={instancePath:t+"/y",schemaPath:"#/allOf/0/then/properties/y/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}}var p=g===r;o=p}if(!o){const g={instancePath:t,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(
g),r++}const a=r;let l=!0;const u=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.kty!==void 0&&s.kty!=="OKP"){const g={};e===null?e=[g]:e.push(g),r++}var y=u===r;if(r=a,e!==null&&
(a?e.length=a:e=null),y){const g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const k of W.allOf[1].then.required)if(s[k]===void 0){const x={instancePath:t,schemaPath:"#/allO\
f/1/then/required",keyword:"required",params:{missingProperty:k}};e===null?e=[x]:e.push(x),r++}for(const k in s)if(!(k==="kty"||k==="crv"||k==="x")){const x={instancePath:t,schemaPath:"\
#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[x]:e.push(x),r++}if(s.kty!==void 0&&($(s.kty,{instancePath:t+"/kty"})||
(e=d(e,$.errors),r=e.length)),s.crv!==void 0){let k=s.crv;if(typeof k!="string"){const O={instancePath:t+"/crv",schemaPath:"#/allOf/1/then/properties/crv/type",keyword:"type",params:{
type:"string"}};e===null?e=[O]:e.push(O),r++}let x;x=!1;for(const O of W.allOf[1].then.properties.crv.enum)if(b(k,O)){x=!0;break}if(!x){const O={instancePath:t+"/crv",schemaPath:"#\
/allOf/1/then/properties/crv/enum",keyword:"enum",params:{allowedValues:W.allOf[1].then.properties.crv.enum}};e===null?e=[O]:e.push(O),r++}}if(s.x!==void 0&&typeof s.x!="string"){const k={
instancePath:t+"/x",schemaPath:"#/allOf/1/then/properties/x/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}var y=g===r;l=y}if(!l){const g={instancePath:t,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}const c=r;let f=!0;const m=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.kty!==
void 0&&s.kty!=="RSA"){const g={};e===null?e=[g]:e.push(g),r++}var h=m===r;if(r=c,e!==null&&(c?e.length=c:e=null),h){const g=r;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const k of W.
allOf[2].then.required)if(s[k]===void 0){const x={instancePath:t,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty:k}};e===null?e=[x]:e.push(x),r++}for(const k in s)
if(!(k==="kty"||k==="n"||k==="e")){const x={instancePath:t,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=
[x]:e.push(x),r++}if(s.kty!==void 0&&($(s.kty,{instancePath:t+"/kty"})||(e=d(e,$.errors),r=e.length)),s.n!==void 0&&typeof s.n!="string"){const k={instancePath:t+"/n",schemaPath:"#\
/allOf/2/then/properties/n/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}if(s.e!==void 0&&typeof s.e!="string"){const k={instancePath:t+"/e",schemaPath:"\
#/allOf/2/then/properties/e/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}var h=g===r;f=h}if(!f){const g={instancePath:t,schemaPath:"#/allOf/2/if",keyword:"\
if",params:{failingKeyword:"then"}};e===null?e=[g]:e.push(g),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.kty===void 0){const g={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kty"}};e===null?e=[g]:e.push(g),r++}s.kty!==void 0&&($(s.kty,{instancePath:t+"/kty"})||(e=d(e,$.errors),r=e.length))}else{const g={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}return qr.errors=e,r===0}function ee(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const o of Ke.required)if(s[o]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=
[n]:e.push(n),r++}for(const o in s)if(!(o==="algorithm"||o==="keyId"||o==="publicKey"||o==="certificatePath"||o==="excludes"||o==="value")){const n={instancePath:t,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(s.algorithm!==void 0){let o=s.algorithm;const n=r;let p=!1,a=null;
const l=r;if(typeof o!="string"){const c={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}let u;u=!1;for(const c of Ke.properties.algorithm.oneOf[0].enum)if(b(o,c)){u=!0;break}if(!u){const c={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/0/\
enum",keyword:"enum",params:{allowedValues:Ke.properties.algorithm.oneOf[0].enum}};e===null?e=[c]:e.push(c),r++}var i=l===r;i&&(p=!0,a=0);const y=r;if(typeof o=="string"){if(!$t(o)){
const c={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/format",keyword:"format",params:{format:"uri"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/algorithm",schemaPath:"#/properties/algorithm/oneOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}var i=y===r;if(i&&p?(p=!1,a=[a,1]):i&&(p=!0,a=1),p)
r=n,e!==null&&(n?e.length=n:e=null);else{const c={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[c]:e.
push(c),r++}}if(s.keyId!==void 0&&typeof s.keyId!="string"){const o={instancePath:t+"/keyId",schemaPath:"#/properties/keyId/type",keyword:"type",params:{type:"string"}};e===null?e=
[o]:e.push(o),r++}if(s.publicKey!==void 0&&(qr(s.publicKey,{instancePath:t+"/publicKey"})||(e=d(e,qr.errors),r=e.length)),s.certificatePath!==void 0){let o=s.certificatePath;if(Array.
isArray(o)){const n=o.length;for(let p=0;p<n;p++)if(typeof o[p]!="string"){const a={instancePath:t+"/certificatePath/"+p,schemaPath:"#/properties/certificatePath/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/certificatePath",schemaPath:"#/properties/certificatePath/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}}if(s.excludes!==void 0){let o=s.excludes;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)if(typeof o[p]!="string"){const a={instancePath:t+
"/excludes/"+p,schemaPath:"#/properties/excludes/items/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/excludes",schemaPath:"\
#/properties/excludes/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.value!==void 0&&typeof s.value!="string"){const o={instancePath:t+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[o]:e.push(o),r++}return ee.errors=e,r===0}function R(s,{instancePath:t=""}={}){let e=null,r=0;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const u={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}const i=r;let o=!1,n=null;const p=r;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u in s)if(u!==
"signers"){const y={instancePath:t,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[y]:e.push(y),r++}if(s.signers!==
void 0){let u=s.signers;if(Array.isArray(u)){const y=u.length;for(let c=0;c<y;c++)ee(u[c],{instancePath:t+"/signers/"+c})||(e=d(e,ee.errors),r=e.length)}else{const y={instancePath:t+
"/signers",schemaPath:"#/oneOf/0/properties/signers/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}var l=p===r;l&&(o=!0,n=0);const a=r;if(s&&typeof s=="\
object"&&!Array.isArray(s)){for(const u in s)if(u!=="chain"){const y={instancePath:t,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[y]:e.push(y),r++}if(s.chain!==void 0){let u=s.chain;if(Array.isArray(u)){const y=u.length;for(let c=0;c<y;c++)ee(u[c],{instancePath:t+"/chain/"+c})||(e=d(e,ee.errors),r=
e.length)}else{const y={instancePath:t+"/chain",schemaPath:"#/oneOf/1/properties/chain/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}}var l=a===r;if(l&&
o)o=!1,n=[n,1];else{l&&(o=!0,n=1);const u=r;ee(s,{instancePath:t})||(e=d(e,ee.errors),r=e.length);var l=u===r;l&&o?(o=!1,n=[n,2]):l&&(o=!0,n=2)}if(o)r=i,e!==null&&(i?e.length=i:e=null);else{
const u={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=[u]:e.push(u),r++}return R.errors=e,r===0}const Q={validate:L};function L(s,{instancePath:t=""}={}){
let e=null,r=0;const i=r,o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let c,f=!0;for(c of X.allOf[0].not.required)if(f=s[c]!==void 0,!f){const m={};e===null?e=[m]:e.push(m),r++;
break}}var n=o===r;if(n){const c={instancePath:t,schemaPath:"#/allOf/0/not",keyword:"not",params:{}};e===null?e=[c]:e.push(c),r++}else r=i,e!==null&&(i?e.length=i:e=null);const p=r;
let a=!0;const l=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.isExternal!==void 0&&s.isExternal!==!1){const c={};e===null?e=[c]:e.push(c),r++}var u=l===r;if(r=p,e!==null&&(p?e.
length=p:e=null),u){const c=r,f=r,m=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let g;if(s.versionRange===void 0&&(g="versionRange")){const P={};e===null?e=[P]:e.push(P),r++}}var y=m===
r;if(y){const g={instancePath:t,schemaPath:"#/allOf/1/then/not",keyword:"not",params:{}};e===null?e=[g]:e.push(g),r++}else r=f,e!==null&&(f?e.length=f:e=null);var u=c===r;a=u}if(!a){
const c={instancePath:t,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[c]:e.push(c),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const c of X.
required)if(s[c]===void 0){const f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}};e===null?e=[f]:e.push(f),r++}for(const c in s)if(!M.call(X.
properties,c)){const f={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(s.type!==void 0){
let c=s.type;if(typeof c!="string"){const m={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let f;f=
!1;for(const m of X.properties.type.enum)if(b(c,m)){f=!0;break}if(!f){const m={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:X.properties.
type.enum}};e===null?e=[m]:e.push(m),r++}}if(s["mime-type"]!==void 0){let c=s["mime-type"];if(typeof c=="string"){if(!Dt.test(c)){const f={instancePath:t+"/mime-type",schemaPath:"#\
/properties/mime-type/pattern",keyword:"pattern",params:{pattern:"^[-+a-z0-9.]+/[-+a-z0-9.]+$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/mime-type",schemaPath:"\
#/properties/mime-type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),
r=e.length)),s.supplier!==void 0&&(E(s.supplier,{instancePath:t+"/supplier"})||(e=d(e,E.errors),r=e.length)),s.manufacturer!==void 0&&(E(s.manufacturer,{instancePath:t+"/manufactur\
er"})||(e=d(e,E.errors),r=e.length)),s.authors!==void 0){let c=s.authors;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++)C(c[m],{instancePath:t+"/authors/"+m})||(e=d(e,C.
errors),r=e.length)}else{const f={instancePath:t+"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(s.author!==
void 0&&typeof s.author!="string"){const c={instancePath:t+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(s.
publisher!==void 0&&typeof s.publisher!="string"){const c={instancePath:t+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:
e.push(c),r++}if(s.group!==void 0&&typeof s.group!="string"){const c={instancePath:t+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=
[c]:e.push(c),r++}if(s.name!==void 0&&typeof s.name!="string"){const c={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[c]:e.push(c),r++}if(s.version!==void 0&&(Z(s.version,{instancePath:t+"/version"})||(e=d(e,Z.errors),r=e.length)),s.versionRange!==void 0&&(me(s.versionRange,{instancePath:t+"/vers\
ionRange"})||(e=d(e,me.errors),r=e.length)),s.isExternal!==void 0&&typeof s.isExternal!="boolean"){const c={instancePath:t+"/isExternal",schemaPath:"#/properties/isExternal/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(s.description!==void 0&&typeof s.description!="string"){const c={instancePath:t+"/description",schemaPath:"#/properti\
es/description/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(s.scope!==void 0){let c=s.scope;if(typeof c!="string"){const m={instancePath:t+"/scope",
schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}let f;f=!1;for(const m of X.properties.scope.enum)if(b(c,m)){f=!0;break}if(!f){
const m={instancePath:t+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:X.properties.scope.enum}};e===null?e=[m]:e.push(m),r++}}if(s.hashes!==void 0){
let c=s.hashes;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++)G(c[m],{instancePath:t+"/hashes/"+m})||(e=d(e,G.errors),r=e.length)}else{const f={instancePath:t+"/hashes",
schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(s.licenses!==void 0&&(U(s.licenses,{instancePath:t+"/licenses"})||(e=d(
e,U.errors),r=e.length)),s.copyright!==void 0&&typeof s.copyright!="string"){const c={instancePath:t+"/copyright",schemaPath:"#/properties/copyright/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}if(s.patentAssertions!==void 0&&(ge(s.patentAssertions,{instancePath:t+"/patentAssertions"})||(e=d(e,ge.errors),r=e.length)),s.cpe!==void 0&&
typeof s.cpe!="string"){const c={instancePath:t+"/cpe",schemaPath:"#/properties/cpe/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(s.purl!==void 0&&typeof s.
purl!="string"){const c={instancePath:t+"/purl",schemaPath:"#/properties/purl/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(s.omniborId!==void 0){let c=s.
omniborId;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++)if(typeof c[m]!="string"){const h={instancePath:t+"/omniborId/"+m,schemaPath:"#/properties/omniborId/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+"/omniborId",schemaPath:"#/properties/omniborId/type",keyword:"type",params:{type:"\
array"}};e===null?e=[f]:e.push(f),r++}}if(s.swhid!==void 0){let c=s.swhid;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++)if(typeof c[m]!="string"){const h={instancePath:t+
"/swhid/"+m,schemaPath:"#/properties/swhid/items/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+"/swhid",schemaPath:"#/prop\
erties/swhid/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(s.swid!==void 0&&(Qe(s.swid,{instancePath:t+"/swid"})||(e=d(e,Qe.errors),r=e.length)),s.modified!==
void 0&&typeof s.modified!="boolean"){const c={instancePath:t+"/modified",schemaPath:"#/properties/modified/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}
if(s.pedigree!==void 0){let c=s.pedigree;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const f in c)if(!(f==="ancestors"||f==="descendants"||f==="variants"||f==="commits"||f==="\
patches"||f==="notes")){const m={instancePath:t+"/pedigree",schemaPath:"#/properties/pedigree/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===
null?e=[m]:e.push(m),r++}if(c.ancestors!==void 0){let f=c.ancestors;if(Array.isArray(f)){const m=f.length;for(let h=0;h<m;h++)Q.validate(f[h],{instancePath:t+"/pedigree/ancestors/"+
h})||(e=d(e,Q.validate.errors),r=e.length)}else{const m={instancePath:t+"/pedigree/ancestors",schemaPath:"#/properties/pedigree/properties/ancestors/type",keyword:"type",params:{type:"\
array"}};e===null?e=[m]:e.push(m),r++}}if(c.descendants!==void 0){let f=c.descendants;if(Array.isArray(f)){const m=f.length;for(let h=0;h<m;h++)Q.validate(f[h],{instancePath:t+"/pe\
digree/descendants/"+h})||(e=d(e,Q.validate.errors),r=e.length)}else{const m={instancePath:t+"/pedigree/descendants",schemaPath:"#/properties/pedigree/properties/descendants/type",
keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(c.variants!==void 0){let f=c.variants;if(Array.isArray(f)){const m=f.length;for(let h=0;h<m;h++)Q.validate(f[h],
{instancePath:t+"/pedigree/variants/"+h})||(e=d(e,Q.validate.errors),r=e.length)}else{const m={instancePath:t+"/pedigree/variants",schemaPath:"#/properties/pedigree/properties/vari\
ants/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(c.commits!==void 0){let f=c.commits;if(Array.isArray(f)){const m=f.length;for(let h=0;h<m;h++)Xe(f[h],
{instancePath:t+"/pedigree/commits/"+h})||(e=d(e,Xe.errors),r=e.length)}else{const m={instancePath:t+"/pedigree/commits",schemaPath:"#/properties/pedigree/properties/commits/type",
keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(c.patches!==void 0){let f=c.patches;if(Array.isArray(f)){const m=f.length;for(let h=0;h<m;h++)Je(f[h],{instancePath:t+
"/pedigree/patches/"+h})||(e=d(e,Je.errors),r=e.length)}else{const m={instancePath:t+"/pedigree/patches",schemaPath:"#/properties/pedigree/properties/patches/type",keyword:"type",params:{
type:"array"}};e===null?e=[m]:e.push(m),r++}}if(c.notes!==void 0&&typeof c.notes!="string"){const f={instancePath:t+"/pedigree/notes",schemaPath:"#/properties/pedigree/properties/n\
otes/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/pedigree",schemaPath:"#/properties/pedigree/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),r++}}if(s.externalReferences!==void 0){let c=s.externalReferences;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++)I(c[m],{instancePath:t+
"/externalReferences/"+m})||(e=d(e,I.errors),r=e.length)}else{const f={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{
type:"array"}};e===null?e=[f]:e.push(f),r++}}if(s.components!==void 0){let c=s.components;if(Array.isArray(c)){const f=c.length;for(let h=0;h<f;h++)Q.validate(c[h],{instancePath:t+
"/components/"+h})||(e=d(e,Q.validate.errors),r=e.length);const m=q(c);if(m!==void 0){const h={instancePath:t+"/components",schemaPath:"#/properties/components/uniqueItems",keyword:"\
uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"\
array"}};e===null?e=[f]:e.push(f),r++}}if(s.evidence!==void 0&&(tr(s.evidence,{instancePath:t+"/evidence"})||(e=d(e,tr.errors),r=e.length)),s.releaseNotes!==void 0&&(ke(s.releaseNotes,
{instancePath:t+"/releaseNotes"})||(e=d(e,ke.errors),r=e.length)),s.modelCard!==void 0&&(ur(s.modelCard,{instancePath:t+"/modelCard"})||(e=d(e,ur.errors),r=e.length)),s.data!==void 0){
let c=s.data;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++)ve(c[m],{instancePath:t+"/data/"+m})||(e=d(e,ve.errors),r=e.length)}else{const f={instancePath:t+"/data",schemaPath:"\
#/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(s.cryptoProperties!==void 0&&(jr(s.cryptoProperties,{instancePath:t+"/cryptoPropertie\
s"})||(e=d(e,jr.errors),r=e.length)),s.properties!==void 0){let c=s.properties;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++)A(c[m],{instancePath:t+"/properties/"+m})||
(e=d(e,A.errors),r=e.length)}else{const f={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}
s.tags!==void 0&&(te(s.tags,{instancePath:t+"/tags"})||(e=d(e,te.errors),r=e.length)),s.signature!==void 0&&(R(s.signature,{instancePath:t+"/signature"})||(e=d(e,R.errors),r=e.length))}else{
const c={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return L.errors=e,r===0}const Ht={properties:{"bom-ref":{},provider:{},
group:{},name:{},version:{},description:{},endpoints:{},authenticated:{},"x-trust-boundary":{},trustZone:{},data:{},licenses:{},patentAssertions:{},externalReferences:{},services:{},
releaseNotes:{},properties:{},tags:{},signature:{}}},Zt={required:["flow","classification"]},ut={enum:["inbound","outbound","bi-directional","unknown"]};function xr(s,{instancePath:t=""}={}){
let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of ut.enum)
if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ut.enum}};e===null?e=[o]:e.push(o),r++}return xr.errors=e,r===0}function Er(s,{
instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n of Zt.required)if(s[n]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:n}};e===null?e=[p]:e.push(p),r++}for(const n in s)if(!(n==="flow"||n==="classification"||n==="name"||n==="description"||n==="governance"||n==="sou\
rce"||n==="destination")){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(s.
flow!==void 0&&(xr(s.flow,{instancePath:t+"/flow"})||(e=d(e,xr.errors),r=e.length)),s.classification!==void 0&&(se(s.classification,{instancePath:t+"/classification"})||(e=d(e,se.errors),
r=e.length)),s.name!==void 0&&typeof s.name!="string"){const n={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}if(s.description!==void 0&&typeof s.description!="string"){const n={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[n]:e.push(n),r++}if(s.governance!==void 0&&(ie(s.governance,{instancePath:t+"/governance"})||(e=d(e,ie.errors),r=e.length)),s.source!==void 0){let n=s.source;if(Array.
isArray(n)){const p=n.length;for(let a=0;a<p;a++){let l=n[a];const u=r;let y=!1;const c=r;if(typeof l=="string"){if(!z(l)){const f={instancePath:t+"/source/"+a,schemaPath:"#/proper\
ties/source/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/source/"+a,schemaPath:"#/properties\
/source/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var i=c===r;if(y=y||i,!y){const f=r;V(l,{instancePath:t+"/source/"+a})||(e=d(e,V.errors),
r=e.length);var i=f===r;y=y||i}if(y)r=u,e!==null&&(u?e.length=u:e=null);else{const f={instancePath:t+"/source/"+a,schemaPath:"#/properties/source/items/anyOf",keyword:"anyOf",params:{}};
e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:t+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.
destination!==void 0){let n=s.destination;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++){let l=n[a];const u=r;let y=!1;const c=r;if(typeof l=="string"){if(!z(l)){const f={
instancePath:t+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[f]:e.push(f),r++}}else{const f={
instancePath:t+"/destination/"+a,schemaPath:"#/properties/destination/items/anyOf/0/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}var o=c===r;if(y=y||o,
!y){const f=r;V(l,{instancePath:t+"/destination/"+a})||(e=d(e,V.errors),r=e.length);var o=f===r;y=y||o}if(y)r=u,e!==null&&(u?e.length=u:e=null);else{const f={instancePath:t+"/desti\
nation/"+a,schemaPath:"#/properties/destination/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}else{const p={instancePath:t+"/destination",schemaPath:"#/pro\
perties/destination/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return Er.errors=e,r===0}const mt={validate:F};function F(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!M.call(Ht.properties,i)){
const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(
s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.provider!==void 0&&(E(s.provider,{instancePath:t+"/provider"})||(e=d(e,E.errors),r=e.length)),s.group!==void 0&&
typeof s.group!="string"){const i={instancePath:t+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&
typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.version!==void 0&&
(Z(s.version,{instancePath:t+"/version"})||(e=d(e,Z.errors),r=e.length)),s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.endpoints!==void 0){let i=s.endpoints;if(Array.isArray(i)){const o=i.length;
for(let n=0;n<o;n++){let p=i[n];if(typeof p=="string"){if(!z(p)){const a={instancePath:t+"/endpoints/"+n,schemaPath:"#/properties/endpoints/items/format",keyword:"format",params:{format:"\
iri-reference"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/endpoints/"+n,schemaPath:"#/properties/endpoints/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[a]:e.push(a),r++}}}else{const o={instancePath:t+"/endpoints",schemaPath:"#/properties/endpoints/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.
authenticated!==void 0&&typeof s.authenticated!="boolean"){const i={instancePath:t+"/authenticated",schemaPath:"#/properties/authenticated/type",keyword:"type",params:{type:"boolea\
n"}};e===null?e=[i]:e.push(i),r++}if(s["x-trust-boundary"]!==void 0&&typeof s["x-trust-boundary"]!="boolean"){const i={instancePath:t+"/x-trust-boundary",schemaPath:"#/properties/x\
-trust-boundary/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(s.trustZone!==void 0&&typeof s.trustZone!="string"){const i={instancePath:t+"/trustZon\
e",schemaPath:"#/properties/trustZone/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.data!==void 0){let i=s.data;if(Array.isArray(i)){const o=i.length;
for(let n=0;n<o;n++)Er(i[n],{instancePath:t+"/data/"+n})||(e=d(e,Er.errors),r=e.length)}else{const o={instancePath:t+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.licenses!==void 0&&(U(s.licenses,{instancePath:t+"/licenses"})||(e=d(e,U.errors),r=e.length)),s.patentAssertions!==void 0&&(ge(s.patentAssertions,
{instancePath:t+"/patentAssertions"})||(e=d(e,ge.errors),r=e.length)),s.externalReferences!==void 0){let i=s.externalReferences;if(Array.isArray(i)){const o=i.length;for(let n=0;n<
o;n++)I(i[n],{instancePath:t+"/externalReferences/"+n})||(e=d(e,I.errors),r=e.length)}else{const o={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences\
/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.services!==void 0){let i=s.services;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)mt.validate(
i[p],{instancePath:t+"/services/"+p})||(e=d(e,mt.validate.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/services",schemaPath:"#/properties/services/uniq\
ueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/services",schemaPath:"#/properties/services/type",keyword:"type",
params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.releaseNotes!==void 0&&(ke(s.releaseNotes,{instancePath:t+"/releaseNotes"})||(e=d(e,ke.errors),r=e.length)),s.properties!==
void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}s.tags!==void 0&&(te(s.tags,{instancePath:t+"/tags"})||(e=
d(e,te.errors),r=e.length)),s.signature!==void 0&&(R(s.signature,{instancePath:t+"/signature"})||(e=d(e,R.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return F.errors=e,r===0}function be(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="vendor"||i==="name"||i==="version"||i==="hashes"||i==="\
externalReferences")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.vendor!==
void 0&&typeof s.vendor!="string"){const i={instancePath:t+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.
name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.
version!==void 0&&(Z(s.version,{instancePath:t+"/version"})||(e=d(e,Z.errors),r=e.length)),s.hashes!==void 0){let i=s.hashes;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)
G(i[n],{instancePath:t+"/hashes/"+n})||(e=d(e,G.errors),r=e.length)}else{const o={instancePath:t+"/hashes",schemaPath:"#/properties/hashes/type",keyword:"type",params:{type:"array"}};
e===null?e=[o]:e.push(o),r++}}if(s.externalReferences!==void 0){let i=s.externalReferences;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)I(i[n],{instancePath:t+"/extern\
alReferences/"+n})||(e=d(e,I.errors),r=e.length)}else{const o={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return be.errors=e,r===0}
const dt={enum:["CLEAR","GREEN","AMBER","AMBER_AND_STRICT","RED"]};function Or(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of dt.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:dt.enum}};e===null?e=[o]:e.push(o),r++}return Or.errors=e,r===0}function Sr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const n in s)if(!M.call(Ve.properties,n)){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[p]:e.push(p),r++}if(s.timestamp!==void 0){let n=s.timestamp;if(typeof n=="string"){if(!S(n)){const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/for\
mat",keyword:"format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.lifecycles!==void 0){let n=s.lifecycles;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++){let l=n[a];if(!(l&&typeof l=="\
object"&&!Array.isArray(l))){const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}const u=r;let y=!1,c=null;const f=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.phase===void 0){const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycl\
es/items/oneOf/0/required",keyword:"required",params:{missingProperty:"phase"}};e===null?e=[h]:e.push(h),r++}for(const h in l)if(h!=="phase"){const g={instancePath:t+"/lifecycles/"+
a,schemaPath:"#/properties/lifecycles/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(l.phase!==void 0){
let h=l.phase;if(typeof h!="string"){const P={instancePath:t+"/lifecycles/"+a+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}let g;g=!1;for(const P of Ve.properties.lifecycles.items.oneOf[0].properties.phase.enum)if(b(h,P)){g=!0;break}if(!g){const P={instancePath:t+
"/lifecycles/"+a+"/phase",schemaPath:"#/properties/lifecycles/items/oneOf/0/properties/phase/enum",keyword:"enum",params:{allowedValues:Ve.properties.lifecycles.items.oneOf[0].properties.
phase.enum}};e===null?e=[P]:e.push(P),r++}}}var i=f===r;i&&(y=!0,c=0);const m=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.name===void 0){const h={instancePath:t+"/lifecycle\
s/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/1/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[h]:e.push(h),r++}for(const h in l)if(!(h==="name"||
h==="description")){const g={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[g]:e.push(g),r++}if(l.name!==void 0&&typeof l.name!="string"){const h={instancePath:t+"/lifecycles/"+a+"/name",schemaPath:"#/properties/lifecycles/items/oneOf/1/propert\
ies/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(l.description!==void 0&&typeof l.description!="string"){const h={instancePath:t+"/lifecycles/"+
a+"/description",schemaPath:"#/properties/lifecycles/items/oneOf/1/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}var i=m===r;if(i&&
y?(y=!1,c=[c,1]):i&&(y=!0,c=1),y)r=u,e!==null&&(u?e.length=u:e=null);else{const h={instancePath:t+"/lifecycles/"+a,schemaPath:"#/properties/lifecycles/items/oneOf",keyword:"oneOf",
params:{passingSchemas:c}};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:t+"/lifecycles",schemaPath:"#/properties/lifecycles/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}if(s.tools!==void 0){let n=s.tools;const p=r;let a=!1,l=null;const u=r;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const c in n)if(!(c==="compone\
nts"||c==="services")){const f={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===
null?e=[f]:e.push(f),r++}if(n.components!==void 0){let c=n.components;if(Array.isArray(c)){const f=c.length;for(let h=0;h<f;h++)L(c[h],{instancePath:t+"/tools/components/"+h})||(e=
d(e,L.errors),r=e.length);const m=q(c);if(m!==void 0){const h={instancePath:t+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"\
uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(n.services!==void 0){let c=n.services;if(Array.isArray(c)){const f=c.length;for(let h=0;h<f;h++)F(c[h],{instancePath:t+
"/tools/services/"+h})||(e=d(e,F.errors),r=e.length);const m=q(c);if(m!==void 0){const h={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/service\
s/uniqueItems",keyword:"uniqueItems",params:{i:m[0],j:m[1]}};e===null?e=[h]:e.push(h),r++}}else{const f={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/pro\
perties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const c={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}var o=u===r;o&&(a=!0,l=0);const y=r;if(Array.isArray(n)){const c=n.length;for(let f=0;f<c;f++)be(n[f],{instancePath:t+"/t\
ools/"+f})||(e=d(e,be.errors),r=e.length)}else{const c={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.
push(c),r++}var o=y===r;if(o&&a?(a=!1,l=[l,1]):o&&(a=!0,l=1),a)r=p,e!==null&&(p?e.length=p:e=null);else{const c={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"\
oneOf",params:{passingSchemas:l}};e===null?e=[c]:e.push(c),r++}}if(s.manufacturer!==void 0&&(E(s.manufacturer,{instancePath:t+"/manufacturer"})||(e=d(e,E.errors),r=e.length)),s.authors!==
void 0){let n=s.authors;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)C(n[a],{instancePath:t+"/authors/"+a})||(e=d(e,C.errors),r=e.length)}else{const p={instancePath:t+
"/authors",schemaPath:"#/properties/authors/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.component!==void 0&&(L(s.component,{instancePath:t+"/comp\
onent"})||(e=d(e,L.errors),r=e.length)),s.manufacture!==void 0&&(E(s.manufacture,{instancePath:t+"/manufacture"})||(e=d(e,E.errors),r=e.length)),s.supplier!==void 0&&(E(s.supplier,
{instancePath:t+"/supplier"})||(e=d(e,E.errors),r=e.length)),s.licenses!==void 0&&(U(s.licenses,{instancePath:t+"/licenses"})||(e=d(e,U.errors),r=e.length)),s.properties!==void 0){
let n=s.properties;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)A(n[a],{instancePath:t+"/properties/"+a})||(e=d(e,A.errors),r=e.length)}else{const p={instancePath:t+"/\
properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.distributionConstraints!==void 0){let n=s.distributionConstraints;
if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(p!=="tlp"){const a={instancePath:t+"/distributionConstraints",schemaPath:"#/properties/distributionConstraints/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}n.tlp!==void 0&&(Or(n.tlp,{instancePath:t+"/distributionConstraints/tlp"})||
(e=d(e,Or.errors),r=e.length))}else{const p={instancePath:t+"/distributionConstraints",schemaPath:"#/properties/distributionConstraints/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}}}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Sr.errors=e,r===0}function H(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.ref===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"ref"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!(i==="ref"||i==="dependsOn"||i==="provides")){const o={instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.ref!==void 0&&(j(s.ref,{instancePath:t+"/ref"})||(e=d(e,j.errors),r=e.length)),
s.dependsOn!==void 0){let i=s.dependsOn;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)j(i[p],{instancePath:t+"/dependsOn/"+p})||(e=d(e,j.errors),r=e.length);const n=q(i);
if(n!==void 0){const p={instancePath:t+"/dependsOn",schemaPath:"#/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{
const o={instancePath:t+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.provides!==void 0){let i=s.provides;
if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)j(i[p],{instancePath:t+"/provides/"+p})||(e=d(e,j.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+
"/provides",schemaPath:"#/properties/provides/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/provides",schemaPath:"\
#/properties/provides/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[i]:e.push(i),r++}return H.errors=e,r===0}const ht={enum:["complete","incomplete","incomplete_first_party_only","incomplete_first_party_proprietary_only","incomplete_first_party_opensource_only","incomplete_third_party_onl\
y","incomplete_third_party_proprietary_only","incomplete_third_party_opensource_only","unknown","not_specified"]};function _r(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!=
"string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of ht.enum)if(b(s,o)){i=!0;break}if(!i){
const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ht.enum}};e===null?e=[o]:e.push(o),r++}return _r.errors=e,r===0}function Rr(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.aggregate===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"agg\
regate"}};e===null?e=[o]:e.push(o),r++}for(const o in s)if(!(o==="bom-ref"||o==="aggregate"||o==="assemblies"||o==="dependencies"||o==="vulnerabilities"||o==="signature")){const n={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-re\
f"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.aggregate!==void 0&&(_r(s.aggregate,{instancePath:t+"/aggregate"})||(e=d(e,_r.errors),r=e.length)),s.assemblies!==
void 0){let o=s.assemblies;if(Array.isArray(o)){const n=o.length;for(let a=0;a<n;a++){let l=o[a];const u=r;let y=!1;const c=r;j(l,{instancePath:t+"/assemblies/"+a})||(e=d(e,j.errors),
r=e.length);var i=c===r;if(y=y||i,!y){const f=r;V(l,{instancePath:t+"/assemblies/"+a})||(e=d(e,V.errors),r=e.length);var i=f===r;y=y||i}if(y)r=u,e!==null&&(u?e.length=u:e=null);else{
const f={instancePath:t+"/assemblies/"+a,schemaPath:"#/properties/assemblies/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}const p=q(o);if(p!==void 0){const a={
instancePath:t+"/assemblies",schemaPath:"#/properties/assemblies/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+
"/assemblies",schemaPath:"#/properties/assemblies/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.dependencies!==void 0){let o=s.dependencies;if(Array.
isArray(o)){const n=o.length;for(let a=0;a<n;a++)if(typeof o[a]!="string"){const l={instancePath:t+"/dependencies/"+a,schemaPath:"#/properties/dependencies/items/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=q(o);if(p!==void 0){const a={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"\
uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}}if(s.vulnerabilities!==void 0){let o=s.vulnerabilities;if(Array.isArray(o)){const n=o.length;for(let a=0;a<n;a++)if(typeof o[a]!="string"){const l={
instancePath:t+"/vulnerabilities/"+a,schemaPath:"#/properties/vulnerabilities/items/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}const p=q(o);if(p!==void 0){
const a={instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{i:p[0],j:p[1]}};e===null?e=[a]:e.push(a),r++}}else{const n={
instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}s.signature!==void 0&&(R(s.signature,
{instancePath:t+"/signature"})||(e=d(e,R.errors),r=e.length))}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Rr.
errors=e,r===0}const Ce={properties:{"bom-ref":{},id:{},source:{},references:{items:{required:["id","source"]}},ratings:{},cwes:{},description:{},detail:{},recommendation:{},workaround:{},
proofOfConcept:{},advisories:{},created:{},published:{},updated:{},rejected:{},credits:{},tools:{},analysis:{properties:{response:{items:{enum:["can_not_fix","will_not_fix","update",
"rollback","workaround_available"]}}}},affects:{},properties:{}}};function re(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="url"||i==="name")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.url!==void 0&&typeof s.url!="string"){const i={instancePath:t+
"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return re.errors=e,r===0}const gt={enum:["critical","high","medium","low","info","none","unknown"]};function Cr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of gt.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enu\
m",keyword:"enum",params:{allowedValues:gt.enum}};e===null?e=[o]:e.push(o),r++}return Cr.errors=e,r===0}const Pt={enum:["CVSSv2","CVSSv3","CVSSv31","CVSSv4","OWASP","SSVC","other"]};
function Tr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(
o),r++}let i;i=!1;for(const o of Pt.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pt.enum}};e===null?e=[o]:e.push(
o),r++}return Tr.errors=e,r===0}function Ir(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="source"||i==="score"||i===
"severity"||i==="method"||i==="vector"||i==="justification")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[o]:e.push(o),r++}if(s.source!==void 0&&(re(s.source,{instancePath:t+"/source"})||(e=d(e,re.errors),r=e.length)),s.score!==void 0&&typeof s.score!="number"){const i={instancePath:t+
"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[i]:e.push(i),r++}if(s.severity!==void 0&&(Cr(s.severity,{instancePath:t+"/severity"})||
(e=d(e,Cr.errors),r=e.length)),s.method!==void 0&&(Tr(s.method,{instancePath:t+"/method"})||(e=d(e,Tr.errors),r=e.length)),s.vector!==void 0&&typeof s.vector!="string"){const i={instancePath:t+
"/vector",schemaPath:"#/properties/vector/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.justification!==void 0&&typeof s.justification!="string"){const i={
instancePath:t+"/justification",schemaPath:"#/properties/justification/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ir.errors=e,r===0}function Dr(s,{instancePath:t=""}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&(s<1||isNaN(s))){const i={instancePath:t,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
i]:e.push(i),r++}return Dr.errors=e,r===0}function Nr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"url"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!(i==="title"||i==="url")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.title!==void 0&&typeof s.title!="string"){const i={instancePath:t+"/title",schemaPath:"#/prop\
erties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.url!==void 0){let i=s.url;if(typeof i=="string"){if(!z(i)){const o={instancePath:t+"/url",
schemaPath:"#/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/url",schemaPath:"#/properties/ur\
l/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:
e.push(i),r++}return Nr.errors=e,r===0}const kt={enum:["resolved","resolved_with_pedigree","exploitable","in_triage","false_positive","not_affected"]};function Vr(s,{instancePath:t=""}={}){
let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of kt.enum)
if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:kt.enum}};e===null?e=[o]:e.push(o),r++}return Vr.errors=e,r===0}const wt={
enum:["code_not_present","code_not_reachable","requires_configuration","requires_dependency","requires_environment","protected_by_compiler","protected_at_runtime","protected_at_per\
imeter","protected_by_mitigating_control"]};function Mr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of wt.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:wt.
enum}};e===null?e=[o]:e.push(o),r++}return Mr.errors=e,r===0}const vt={enum:["affected","unaffected","unknown"]};function zr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="\
string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of vt.enum)if(b(s,o)){i=!0;break}if(!i){
const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vt.enum}};e===null?e=[o]:e.push(o),r++}return zr.errors=e,r===0}function Lr(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!M.call(Ce.properties,p)){const a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.
id!==void 0&&typeof s.id!="string"){const p={instancePath:t+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(s.source!==
void 0&&(re(s.source,{instancePath:t+"/source"})||(e=d(e,re.errors),r=e.length)),s.references!==void 0){let p=s.references;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){
let u=p[l];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const y of Ce.properties.references.items.required)if(u[y]===void 0){const c={instancePath:t+"/references/"+l,schemaPath:"\
#/properties/references/items/required",keyword:"required",params:{missingProperty:y}};e===null?e=[c]:e.push(c),r++}for(const y in u)if(!(y==="id"||y==="source")){const c={instancePath:t+
"/references/"+l,schemaPath:"#/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[c]:e.push(c),r++}if(u.id!==
void 0&&typeof u.id!="string"){const y={instancePath:t+"/references/"+l+"/id",schemaPath:"#/properties/references/items/properties/id/type",keyword:"type",params:{type:"string"}};e===
null?e=[y]:e.push(y),r++}u.source!==void 0&&(re(u.source,{instancePath:t+"/references/"+l+"/source"})||(e=d(e,re.errors),r=e.length))}else{const y={instancePath:t+"/references/"+l,
schemaPath:"#/properties/references/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:t+"/references",schemaPath:"#/prope\
rties/references/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(s.ratings!==void 0){let p=s.ratings;if(Array.isArray(p)){const a=p.length;for(let l=0;l<
a;l++)Ir(p[l],{instancePath:t+"/ratings/"+l})||(e=d(e,Ir.errors),r=e.length)}else{const a={instancePath:t+"/ratings",schemaPath:"#/properties/ratings/type",keyword:"type",params:{type:"\
array"}};e===null?e=[a]:e.push(a),r++}}if(s.cwes!==void 0){let p=s.cwes;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Dr(p[l],{instancePath:t+"/cwes/"+l})||(e=d(e,Dr.errors),
r=e.length)}else{const a={instancePath:t+"/cwes",schemaPath:"#/properties/cwes/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(s.description!==void 0&&
typeof s.description!="string"){const p={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(s.detail!==void 0&&typeof s.detail!="string"){const p={instancePath:t+"/detail",schemaPath:"#/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(
p),r++}if(s.recommendation!==void 0&&typeof s.recommendation!="string"){const p={instancePath:t+"/recommendation",schemaPath:"#/properties/recommendation/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}if(s.workaround!==void 0&&typeof s.workaround!="string"){const p={instancePath:t+"/workaround",schemaPath:"#/properties/workaround/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(s.proofOfConcept!==void 0){let p=s.proofOfConcept;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.reproductionSteps!==
void 0&&typeof p.reproductionSteps!="string"){const a={instancePath:t+"/proofOfConcept/reproductionSteps",schemaPath:"#/properties/proofOfConcept/properties/reproductionSteps/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.environment!==void 0&&typeof p.environment!="string"){const a={instancePath:t+"/proofOfConcept/environment",
schemaPath:"#/properties/proofOfConcept/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.supportingMaterial!==void 0){let a=p.supportingMaterial;
if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)N(a[u],{instancePath:t+"/proofOfConcept/supportingMaterial/"+u})||(e=d(e,N.errors),r=e.length)}else{const l={instancePath:t+
"/proofOfConcept/supportingMaterial",schemaPath:"#/properties/proofOfConcept/properties/supportingMaterial/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{
const a={instancePath:t+"/proofOfConcept",schemaPath:"#/properties/proofOfConcept/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.advisories!==void 0){
let p=s.advisories;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Nr(p[l],{instancePath:t+"/advisories/"+l})||(e=d(e,Nr.errors),r=e.length)}else{const a={instancePath:t+
"/advisories",schemaPath:"#/properties/advisories/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(s.created!==void 0){let p=s.created;if(typeof p=="str\
ing"){if(!S(p)){const a={instancePath:t+"/created",schemaPath:"#/properties/created/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{const a={
instancePath:t+"/created",schemaPath:"#/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.published!==void 0){let p=s.published;if(typeof p==
"string"){if(!S(p)){const a={instancePath:t+"/published",schemaPath:"#/properties/published/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:t+"/published",schemaPath:"#/properties/published/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.updated!==void 0){let p=s.updated;
if(typeof p=="string"){if(!S(p)){const a={instancePath:t+"/updated",schemaPath:"#/properties/updated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:e.push(a),
r++}}else{const a={instancePath:t+"/updated",schemaPath:"#/properties/updated/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.rejected!==void 0){let p=s.
rejected;if(typeof p=="string"){if(!S(p)){const a={instancePath:t+"/rejected",schemaPath:"#/properties/rejected/format",keyword:"format",params:{format:"date-time"}};e===null?e=[a]:
e.push(a),r++}}else{const a={instancePath:t+"/rejected",schemaPath:"#/properties/rejected/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(s.credits!==
void 0){let p=s.credits;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="organizations"||a==="individuals")){const l={instancePath:t+"/credits",schemaPath:"#\
/properties/credits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.organizations!==void 0){let a=p.organizations;
if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)E(a[u],{instancePath:t+"/credits/organizations/"+u})||(e=d(e,E.errors),r=e.length)}else{const l={instancePath:t+"/credits/\
organizations",schemaPath:"#/properties/credits/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.individuals!==void 0){let a=p.
individuals;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)C(a[u],{instancePath:t+"/credits/individuals/"+u})||(e=d(e,C.errors),r=e.length)}else{const l={instancePath:t+
"/credits/individuals",schemaPath:"#/properties/credits/properties/individuals/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/credits",schemaPath:"#/properties/credits/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.tools!==void 0){let p=s.tools;const a=r;let l=!1,u=null;
const y=r;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const f in p)if(!(f==="components"||f==="services")){const m={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneO\
f/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[m]:e.push(m),r++}if(p.components!==void 0){let f=p.components;if(Array.isArray(f)){
const m=f.length;for(let g=0;g<m;g++)L(f[g],{instancePath:t+"/tools/components/"+g})||(e=d(e,L.errors),r=e.length);const h=q(f);if(h!==void 0){const g={instancePath:t+"/tools/compo\
nents",schemaPath:"#/properties/tools/oneOf/0/properties/components/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{const m={instancePath:t+
"/tools/components",schemaPath:"#/properties/tools/oneOf/0/properties/components/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(p.services!==void 0){let f=p.
services;if(Array.isArray(f)){const m=f.length;for(let g=0;g<m;g++)F(f[g],{instancePath:t+"/tools/services/"+g})||(e=d(e,F.errors),r=e.length);const h=q(f);if(h!==void 0){const g={
instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/uniqueItems",keyword:"uniqueItems",params:{i:h[0],j:h[1]}};e===null?e=[g]:e.push(g),r++}}else{
const m={instancePath:t+"/tools/services",schemaPath:"#/properties/tools/oneOf/0/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}}else{
const f={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf/0/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var i=y===r;i&&(l=!0,u=0);const c=r;
if(Array.isArray(p)){const f=p.length;for(let m=0;m<f;m++)be(p[m],{instancePath:t+"/tools/"+m})||(e=d(e,be.errors),r=e.length)}else{const f={instancePath:t+"/tools",schemaPath:"#/p\
roperties/tools/oneOf/1/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}var i=c===r;if(i&&l?(l=!1,u=[u,1]):i&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{
const f={instancePath:t+"/tools",schemaPath:"#/properties/tools/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[f]:e.push(f),r++}}if(s.analysis!==void 0){let p=s.analysis;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="state"||a==="justification"||a==="response"||a==="detail"||a==="firstIssued"||a==="lastUpdated")){const l={instancePath:t+
"/analysis",schemaPath:"#/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.state!==void 0&&
(Vr(p.state,{instancePath:t+"/analysis/state"})||(e=d(e,Vr.errors),r=e.length)),p.justification!==void 0&&(Mr(p.justification,{instancePath:t+"/analysis/justification"})||(e=d(e,Mr.
errors),r=e.length)),p.response!==void 0){let a=p.response;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++){let y=a[u];if(typeof y!="string"){const f={instancePath:t+"/an\
alysis/response/"+u,schemaPath:"#/properties/analysis/properties/response/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let c;c=!1;for(const f of Ce.
properties.analysis.properties.response.items.enum)if(b(y,f)){c=!0;break}if(!c){const f={instancePath:t+"/analysis/response/"+u,schemaPath:"#/properties/analysis/properties/respons\
e/items/enum",keyword:"enum",params:{allowedValues:Ce.properties.analysis.properties.response.items.enum}};e===null?e=[f]:e.push(f),r++}}}else{const l={instancePath:t+"/analysis/re\
sponse",schemaPath:"#/properties/analysis/properties/response/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.detail!==void 0&&typeof p.detail!="stri\
ng"){const a={instancePath:t+"/analysis/detail",schemaPath:"#/properties/analysis/properties/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.firstIssued!==
void 0){let a=p.firstIssued;if(typeof a=="string"){if(!S(a)){const l={instancePath:t+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+"/analysis/firstIssued",schemaPath:"#/properties/analysis/properties/firstIssued/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(p.lastUpdated!==void 0){let a=p.lastUpdated;if(typeof a=="string"){if(!S(a)){const l={instancePath:t+"/an\
alysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:t+
"/analysis/lastUpdated",schemaPath:"#/properties/analysis/properties/lastUpdated/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/analysis",schemaPath:"#/properties/analysis/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(s.affects!==void 0){let p=s.affects;if(Array.isArray(p)){
const a=p.length;for(let u=0;u<a;u++){let y=p[u];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.ref===void 0){const c={instancePath:t+"/affects/"+u,schemaPath:"#/properties/affe\
cts/items/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[c]:e.push(c),r++}for(const c in y)if(!(c==="ref"||c==="versions")){const f={instancePath:t+"/affe\
cts/"+u,schemaPath:"#/properties/affects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(y.ref!==void 0){let c=y.
ref;const f=r;let m=!1;const h=r;j(c,{instancePath:t+"/affects/"+u+"/ref"})||(e=d(e,j.errors),r=e.length);var o=h===r;if(m=m||o,!m){const g=r;V(c,{instancePath:t+"/affects/"+u+"/re\
f"})||(e=d(e,V.errors),r=e.length);var o=g===r;m=m||o}if(m)r=f,e!==null&&(f?e.length=f:e=null);else{const g={instancePath:t+"/affects/"+u+"/ref",schemaPath:"#/properties/affects/it\
ems/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(y.versions!==void 0){let c=y.versions;if(Array.isArray(c)){const f=c.length;for(let m=0;m<f;m++){
let h=c[m];const g=r;let P=!1,k=null;const x=r;if(h&&typeof h=="object"&&!Array.isArray(h)&&h.version===void 0){const w={instancePath:t+"/affects/"+u+"/versions/"+m,schemaPath:"#/p\
roperties/affects/items/properties/versions/items/oneOf/0/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[w]:e.push(w),r++}var n=x===r;n&&(P=!0,k=0);const O=r;
if(h&&typeof h=="object"&&!Array.isArray(h)&&h.range===void 0){const w={instancePath:t+"/affects/"+u+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items\
/oneOf/1/required",keyword:"required",params:{missingProperty:"range"}};e===null?e=[w]:e.push(w),r++}var n=O===r;if(n&&P?(P=!1,k=[k,1]):n&&(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:
e=null);else{const w={instancePath:t+"/affects/"+u+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};
e===null?e=[w]:e.push(w),r++}if(h&&typeof h=="object"&&!Array.isArray(h)){for(const w in h)if(!(w==="version"||w==="range"||w==="status")){const T={instancePath:t+"/affects/"+u+"/v\
ersions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[T]:e.push(
T),r++}h.version!==void 0&&(Z(h.version,{instancePath:t+"/affects/"+u+"/versions/"+m+"/version"})||(e=d(e,Z.errors),r=e.length)),h.range!==void 0&&(me(h.range,{instancePath:t+"/aff\
ects/"+u+"/versions/"+m+"/range"})||(e=d(e,me.errors),r=e.length)),h.status!==void 0&&(zr(h.status,{instancePath:t+"/affects/"+u+"/versions/"+m+"/status"})||(e=d(e,zr.errors),r=e.length))}else{
const w={instancePath:t+"/affects/"+u+"/versions/"+m,schemaPath:"#/properties/affects/items/properties/versions/items/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.
push(w),r++}}}else{const f={instancePath:t+"/affects/"+u+"/versions",schemaPath:"#/properties/affects/items/properties/versions/type",keyword:"type",params:{type:"array"}};e===null?
e=[f]:e.push(f),r++}}}else{const c={instancePath:t+"/affects/"+u,schemaPath:"#/properties/affects/items/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}const l=q(
p);if(l!==void 0){const u={instancePath:t+"/affects",schemaPath:"#/properties/affects/uniqueItems",keyword:"uniqueItems",params:{i:l[0],j:l[1]}};e===null?e=[u]:e.push(u),r++}}else{
const a={instancePath:t+"/affects",schemaPath:"#/properties/affects/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(s.properties!==void 0){let p=s.properties;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)A(p[l],{instancePath:t+"/properties/"+l})||(e=d(e,A.errors),r=e.length)}else{const a={instancePath:t+"/properties",schemaPath:"\
#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[p]:e.push(p),r++}return Lr.errors=e,r===0}const Ut={required:["subjects","annotator","timestamp","text"]};function Br(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const n of Ut.required)if(s[n]===void 0){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}};e===
null?e=[p]:e.push(p),r++}for(const n in s)if(!(n==="bom-ref"||n==="subjects"||n==="annotator"||n==="timestamp"||n==="text"||n==="signature")){const p={instancePath:t,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||
(e=d(e,v.errors),r=e.length)),s.subjects!==void 0){let n=s.subjects;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++){let u=n[l];const y=r;let c=!1;const f=r;j(u,{instancePath:t+
"/subjects/"+l})||(e=d(e,j.errors),r=e.length);var i=f===r;if(c=c||i,!c){const m=r;V(u,{instancePath:t+"/subjects/"+l})||(e=d(e,V.errors),r=e.length);var i=m===r;c=c||i}if(c)r=y,e!==
null&&(y?e.length=y:e=null);else{const m={instancePath:t+"/subjects/"+l,schemaPath:"#/properties/subjects/items/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}const a=q(
n);if(a!==void 0){const l={instancePath:t+"/subjects",schemaPath:"#/properties/subjects/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{
const p={instancePath:t+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.annotator!==void 0){let n=s.annotator;
const p=r;let a=!1,l=null;const u=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.organization===void 0){const c={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/on\
eOf/0/required",keyword:"required",params:{missingProperty:"organization"}};e===null?e=[c]:e.push(c),r++}var o=u===r;o&&(a=!0,l=0);const y=r;if(n&&typeof n=="object"&&!Array.isArray(
n)&&n.individual===void 0){const c={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/oneOf/1/required",keyword:"required",params:{missingProperty:"individual"}};e===null?
e=[c]:e.push(c),r++}var o=y===r;if(o&&a)a=!1,l=[l,1];else{o&&(a=!0,l=1);const c=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.component===void 0){const m={instancePath:t+"/annot\
ator",schemaPath:"#/properties/annotator/oneOf/2/required",keyword:"required",params:{missingProperty:"component"}};e===null?e=[m]:e.push(m),r++}var o=c===r;if(o&&a)a=!1,l=[l,2];else{
o&&(a=!0,l=2);const m=r;if(n&&typeof n=="object"&&!Array.isArray(n)&&n.service===void 0){const g={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/oneOf/3/required",keyword:"\
required",params:{missingProperty:"service"}};e===null?e=[g]:e.push(g),r++}var o=m===r;o&&a?(a=!1,l=[l,3]):o&&(a=!0,l=3)}}if(a)r=p,e!==null&&(p?e.length=p:e=null);else{const c={instancePath:t+
"/annotator",schemaPath:"#/properties/annotator/oneOf",keyword:"oneOf",params:{passingSchemas:l}};e===null?e=[c]:e.push(c),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){for(const c in n)
if(!(c==="organization"||c==="individual"||c==="component"||c==="service")){const f={instancePath:t+"/annotator",schemaPath:"#/properties/annotator/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}n.organization!==void 0&&(E(n.organization,{instancePath:t+"/annotator/organization"})||(e=d(e,E.errors),
r=e.length)),n.individual!==void 0&&(C(n.individual,{instancePath:t+"/annotator/individual"})||(e=d(e,C.errors),r=e.length)),n.component!==void 0&&(L(n.component,{instancePath:t+"/\
annotator/component"})||(e=d(e,L.errors),r=e.length)),n.service!==void 0&&(F(n.service,{instancePath:t+"/annotator/service"})||(e=d(e,F.errors),r=e.length))}else{const c={instancePath:t+
"/annotator",schemaPath:"#/properties/annotator/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(s.timestamp!==void 0){let n=s.timestamp;if(typeof n=="\
string"){if(!S(n)){const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.text!==void 0&&typeof s.text!=
"string"){const n={instancePath:t+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}s.signature!==void 0&&(R(s.signature,
{instancePath:t+"/signature"})||(e=d(e,R.errors),r=e.length))}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Br.
errors=e,r===0}const At={required:["bom-ref","uid","taskTypes"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},tasks:{},taskDependencies:{},taskTypes:{},trigger:{},steps:{},
inputs:{},outputs:{},timeStart:{},timeEnd:{},workspaces:{},runtimeTopology:{},properties:{}}};function D(s,{instancePath:t=""}={}){let e=null,r=0;const i=r;let o=!1,n=null;const p=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.ref===void 0){const y={instancePath:t,schemaPath:"\
#/oneOf/0/required",keyword:"required",params:{missingProperty:"ref"}};e===null?e=[y]:e.push(y),r++}var l=p===r;l&&(o=!0,n=0);const a=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&
s.externalReference===void 0){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"externalReference"}};e===null?e=[y]:e.push(y),r++}
var l=a===r;if(l&&o?(o=!1,n=[n,1]):l&&(o=!0,n=1),o)r=i,e!==null&&(i?e.length=i:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};
e===null?e=[y]:e.push(y),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y in s)if(!(y==="ref"||y==="externalReference")){const c={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[c]:e.push(c),r++}if(s.ref!==void 0){let y=s.ref;const c=r;let f=!1;const m=r;j(y,{instancePath:t+
"/ref"})||(e=d(e,j.errors),r=e.length);var u=m===r;if(f=f||u,!f){const h=r;V(y,{instancePath:t+"/ref"})||(e=d(e,V.errors),r=e.length);var u=h===r;f=f||u}if(f)r=c,e!==null&&(c?e.length=
c:e=null);else{const h={instancePath:t+"/ref",schemaPath:"#/properties/ref/anyOf",keyword:"anyOf",params:{}};e===null?e=[h]:e.push(h),r++}}s.externalReference!==void 0&&(I(s.externalReference,
{instancePath:t+"/externalReference"})||(e=d(e,I.errors),r=e.length))}else{const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}return D.errors=e,r===0}const bt={required:["bom-ref","uid","taskTypes"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},taskTypes:{},trigger:{},
steps:{},inputs:{},outputs:{},timeStart:{},timeEnd:{},workspaces:{},runtimeTopology:{},properties:{}}},jt={enum:["copy","clone","lint","scan","merge","build","test","deliver","depl\
oy","release","clean","other"]};function je(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s!="string"){const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}let i;i=!1;for(const o of jt.enum)if(b(s,o)){i=!0;break}if(!i){const o={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:jt.
enum}};e===null?e=[o]:e.push(o),r++}return je.errors=e,r===0}const Te={required:["type","bom-ref","uid"],properties:{"bom-ref":{},uid:{},name:{},description:{},resourceReferences:{},
type:{enum:["manual","api","webhook","scheduled"]},event:{},conditions:{},timeActivated:{},inputs:{},outputs:{},properties:{}}};function Fr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="uid"||i==="description"||i==="timeReceived"||i==="data"||
i==="source"||i==="target"||i==="properties")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=
[o]:e.push(o),r++}if(s.uid!==void 0&&typeof s.uid!="string"){const i={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}if(s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),r++}if(s.timeReceived!==void 0){let i=s.timeReceived;if(typeof i=="string"){if(!S(i)){const o={instancePath:t+"/timeReceived",schemaPath:"#/prope\
rties/timeReceived/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/timeReceived",schemaPath:"#/properties/timeRec\
eived/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.data!==void 0&&(N(s.data,{instancePath:t+"/data"})||(e=d(e,N.errors),r=e.length)),s.source!==void 0&&
(D(s.source,{instancePath:t+"/source"})||(e=d(e,D.errors),r=e.length)),s.target!==void 0&&(D(s.target,{instancePath:t+"/target"})||(e=d(e,D.errors),r=e.length)),s.properties!==void 0){
let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+"/\
properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Fr.errors=e,r===0}function Kr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="description"||i==="expression"||i==="properties")){const o={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.description!==void 0&&typeof s.description!=
"string"){const i={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.expression!==void 0&&
typeof s.expression!="string"){const i={instancePath:t+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.
properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={
instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Kr.errors=e,r===0}function Gr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i==="value"||i==="dataType")){const o={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={
instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.value!==void 0&&typeof s.value!="string"){const i={
instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.dataType!==void 0&&typeof s.dataType!="string"){
const i={instancePath:t+"/dataType",schemaPath:"#/properties/dataType/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Gr.errors=e,r===0}function oe(s,{instancePath:t=""}={}){let e=null,r=0;const i=r;let o=!1,n=null;
const p=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.resource===void 0){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"reso\
urce"}};e===null?e=[y]:e.push(y),r++}var l=p===r;l&&(o=!0,n=0);const a=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.parameters===void 0){const y={instancePath:t,schemaPath:"#/o\
neOf/1/required",keyword:"required",params:{missingProperty:"parameters"}};e===null?e=[y]:e.push(y),r++}var l=a===r;if(l&&o)o=!1,n=[n,1];else{l&&(o=!0,n=1);const y=r;if(s&&typeof s==
"object"&&!Array.isArray(s)&&s.environmentVars===void 0){const f={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"environmentVars"}};e===
null?e=[f]:e.push(f),r++}var l=y===r;if(l&&o)o=!1,n=[n,2];else{l&&(o=!0,n=2);const f=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.data===void 0){const h={instancePath:t,schemaPath:"\
#/oneOf/3/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[h]:e.push(h),r++}var l=f===r;l&&o?(o=!1,n=[n,3]):l&&(o=!0,n=3)}}if(o)r=i,e!==null&&(i?e.length=i:
e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=[y]:e.push(y),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y in s)
if(!(y==="source"||y==="target"||y==="resource"||y==="parameters"||y==="environmentVars"||y==="data"||y==="properties")){const c={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[c]:e.push(c),r++}if(s.source!==void 0&&(D(s.source,{instancePath:t+"/source"})||(e=d(e,D.errors),r=e.length)),
s.target!==void 0&&(D(s.target,{instancePath:t+"/target"})||(e=d(e,D.errors),r=e.length)),s.resource!==void 0&&(D(s.resource,{instancePath:t+"/resource"})||(e=d(e,D.errors),r=e.length)),
s.parameters!==void 0){let y=s.parameters;if(Array.isArray(y)){const c=y.length;for(let m=0;m<c;m++)Gr(y[m],{instancePath:t+"/parameters/"+m})||(e=d(e,Gr.errors),r=e.length);const f=q(
y);if(f!==void 0){const m={instancePath:t+"/parameters",schemaPath:"#/properties/parameters/uniqueItems",keyword:"uniqueItems",params:{i:f[0],j:f[1]}};e===null?e=[m]:e.push(m),r++}}else{
const c={instancePath:t+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(s.environmentVars!==void 0){let y=s.
environmentVars;if(Array.isArray(y)){const c=y.length;for(let m=0;m<c;m++){let h=y[m];const g=r;let P=!1,k=null;const x=r;A(h,{instancePath:t+"/environmentVars/"+m})||(e=d(e,A.errors),
r=e.length);var u=x===r;u&&(P=!0,k=0);const O=r;if(typeof h!="string"){const w={instancePath:t+"/environmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}var u=O===r;if(u&&P?(P=!1,k=[k,1]):u&&(P=!0,k=1),P)r=g,e!==null&&(g?e.length=g:e=null);else{const w={instancePath:t+"/env\
ironmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};e===null?e=[w]:e.push(w),r++}}const f=q(y);if(f!==void 0){const m={
instancePath:t+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:f[0],j:f[1]}};e===null?e=[m]:e.push(m),r++}}else{const c={instancePath:t+
"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(s.data!==void 0&&(N(s.data,{instancePath:t+
"/data"})||(e=d(e,N.errors),r=e.length)),s.properties!==void 0){let y=s.properties;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++)A(y[f],{instancePath:t+"/properties/"+f})||
(e=d(e,A.errors),r=e.length)}else{const c={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{
const y={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return oe.errors=e,r===0}const qt={properties:{type:{enum:["artifact",
"attestation","log","evidence","metrics","other"]}}};function ne(s,{instancePath:t=""}={}){let e=null,r=0;const i=r;let o=!1,n=null;const p=r;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.resource===void 0){const y={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"resource"}};e===null?e=[y]:e.push(y),r++}var l=p===r;l&&
(o=!0,n=0);const a=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.environmentVars===void 0){const y={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
environmentVars"}};e===null?e=[y]:e.push(y),r++}var l=a===r;if(l&&o)o=!1,n=[n,1];else{l&&(o=!0,n=1);const y=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.data===void 0){const f={
instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"data"}};e===null?e=[f]:e.push(f),r++}var l=y===r;l&&o?(o=!1,n=[n,2]):l&&(o=!0,n=2)}if(o)r=
i,e!==null&&(i?e.length=i:e=null);else{const y={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:n}};e===null?e=[y]:e.push(y),r++}if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const y in s)if(!(y==="type"||y==="source"||y==="target"||y==="resource"||y==="data"||y==="environmentVars"||y==="properties")){const c={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[c]:e.push(c),r++}if(s.type!==void 0){let y=s.type;if(typeof y!="string"){const f={
instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}let c;c=!1;for(const f of qt.properties.type.enum)if(b(
y,f)){c=!0;break}if(!c){const f={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:qt.properties.type.enum}};e===null?e=[f]:e.push(f),
r++}}if(s.source!==void 0&&(D(s.source,{instancePath:t+"/source"})||(e=d(e,D.errors),r=e.length)),s.target!==void 0&&(D(s.target,{instancePath:t+"/target"})||(e=d(e,D.errors),r=e.length)),
s.resource!==void 0&&(D(s.resource,{instancePath:t+"/resource"})||(e=d(e,D.errors),r=e.length)),s.data!==void 0&&(N(s.data,{instancePath:t+"/data"})||(e=d(e,N.errors),r=e.length)),
s.environmentVars!==void 0){let y=s.environmentVars;if(Array.isArray(y)){const c=y.length;for(let m=0;m<c;m++){let h=y[m];const g=r;let P=!1,k=null;const x=r;A(h,{instancePath:t+"/\
environmentVars/"+m})||(e=d(e,A.errors),r=e.length);var u=x===r;u&&(P=!0,k=0);const O=r;if(typeof h!="string"){const w={instancePath:t+"/environmentVars/"+m,schemaPath:"#/propertie\
s/environmentVars/items/oneOf/1/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}var u=O===r;if(u&&P?(P=!1,k=[k,1]):u&&(P=!0,k=1),P)r=g,e!==null&&(g?e.length=
g:e=null);else{const w={instancePath:t+"/environmentVars/"+m,schemaPath:"#/properties/environmentVars/items/oneOf",keyword:"oneOf",params:{passingSchemas:k}};e===null?e=[w]:e.push(
w),r++}}const f=q(y);if(f!==void 0){const m={instancePath:t+"/environmentVars",schemaPath:"#/properties/environmentVars/uniqueItems",keyword:"uniqueItems",params:{i:f[0],j:f[1]}};e===
null?e=[m]:e.push(m),r++}}else{const c={instancePath:t+"/environmentVars",schemaPath:"#/properties/environmentVars/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),r++}}if(s.properties!==void 0){let y=s.properties;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++)A(y[f],{instancePath:t+"/properties/"+f})||(e=d(e,A.errors),r=e.length)}else{
const c={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{const y={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return ne.errors=e,r===0}function qe(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const i of Te.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:i}};e===null?e=[o]:e.push(
o),r++}for(const i in s)if(!M.call(Te.properties,i)){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.uid!==void 0&&typeof s.uid!="string"){const i={instancePath:t+
"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"\
/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.resourceReferences!==void 0){let i=s.resourceReferences;
if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)D(i[p],{instancePath:t+"/resourceReferences/"+p})||(e=d(e,D.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+
"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.type!==void 0){let i=s.type;if(typeof i!=
"string"){const n={instancePath:t+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let o;o=!1;for(const n of Te.properties.
type.enum)if(b(i,n)){o=!0;break}if(!o){const n={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Te.properties.type.enum}};e===null?e=
[n]:e.push(n),r++}}if(s.event!==void 0&&(Fr(s.event,{instancePath:t+"/event"})||(e=d(e,Fr.errors),r=e.length)),s.conditions!==void 0){let i=s.conditions;if(Array.isArray(i)){const o=i.
length;for(let p=0;p<o;p++)Kr(i[p],{instancePath:t+"/conditions/"+p})||(e=d(e,Kr.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/conditions",schemaPath:"#\
/properties/conditions/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/conditions",schemaPath:"#/properties/\
conditions/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.timeActivated!==void 0){let i=s.timeActivated;if(typeof i=="string"){if(!S(i)){const o={instancePath:t+
"/timeActivated",schemaPath:"#/properties/timeActivated/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/timeActiv\
ated",schemaPath:"#/properties/timeActivated/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.inputs!==void 0){let i=s.inputs;if(Array.isArray(i)){const o=i.
length;for(let p=0;p<o;p++)oe(i[p],{instancePath:t+"/inputs/"+p})||(e=d(e,oe.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/inputs",schemaPath:"#/propert\
ies/inputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.outputs!==void 0){let i=s.outputs;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)ne(i[p],{instancePath:t+
"/outputs/"+p})||(e=d(e,ne.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{
i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.
push(o),r++}}if(s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.
length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return qe.errors=e,r===0}function $r(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="executed"||i==="properties")){const o={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.executed!==void 0&&typeof s.executed!="string"){const i={instancePath:t+
"/executed",schemaPath:"#/properties/executed/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.properties!==void 0){let i=s.properties;if(Array.isArray(
i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties\
/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return $r.errors=e,r===0}function xe(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="name"||i===
"description"||i==="commands"||i==="properties")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[o]:e.push(o),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),r++}if(s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.commands!==void 0){let i=s.commands;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)$r(i[n],{instancePath:t+"/commands/"+
n})||(e=d(e,$r.errors),r=e.length)}else{const o={instancePath:t+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}
if(s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{
const o={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return xe.errors=e,r===0}const Ie={required:["bom-ref","uid"],properties:{"bom-ref":{},uid:{},name:{},aliases:{},
description:{},resourceReferences:{},accessMode:{enum:["read-only","read-write","read-write-once","write-once","write-only"]},mountPath:{},managedDataType:{},volumeRequest:{},volume:{},
properties:{}}},xt={properties:{mode:{enum:["filesystem","block"]}}};function Hr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)
if(!(i==="uid"||i==="name"||i==="mode"||i==="path"||i==="sizeAllocated"||i==="persistent"||i==="remote"||i==="properties")){const o={instancePath:t,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s.uid!==void 0&&typeof s.uid!="string"){const i={instancePath:t+"/uid",schemaPath:"\
#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.mode!==void 0){let i=s.mode;if(typeof i!="string"){const n={instancePath:t+"/mode",
schemaPath:"#/properties/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let o;o=!1;for(const n of xt.properties.mode.enum)if(b(i,n)){o=!0;break}if(!o){
const n={instancePath:t+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:xt.properties.mode.enum}};e===null?e=[n]:e.push(n),r++}}if(s.path!==void 0&&
typeof s.path!="string"){const i={instancePath:t+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.sizeAllocated!==
void 0&&typeof s.sizeAllocated!="string"){const i={instancePath:t+"/sizeAllocated",schemaPath:"#/properties/sizeAllocated/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}if(s.persistent!==void 0&&typeof s.persistent!="boolean"){const i={instancePath:t+"/persistent",schemaPath:"#/properties/persistent/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[i]:e.push(i),r++}if(s.remote!==void 0&&typeof s.remote!="boolean"){const i={instancePath:t+"/remote",schemaPath:"#/properties/remote/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/proper\
ties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.
push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Hr.errors=e,r===0}function Ee(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of Ie.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!M.call(Ie.properties,i)){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.uid!==void 0&&
typeof s.uid!="string"){const i={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.
name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.aliases!==void 0){let i=s.
aliases;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)if(typeof i[n]!="string"){const p={instancePath:t+"/aliases/"+n,schemaPath:"#/properties/aliases/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type:"array"}};e===
null?e=[o]:e.push(o),r++}}if(s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.resourceReferences!==void 0){let i=s.resourceReferences;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)D(i[p],{
instancePath:t+"/resourceReferences/"+p})||(e=d(e,D.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceR\
eferences/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resou\
rceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.accessMode!==void 0){let i=s.accessMode;if(typeof i!="string"){const n={instancePath:t+
"/accessMode",schemaPath:"#/properties/accessMode/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}let o;o=!1;for(const n of Ie.properties.accessMode.enum)
if(b(i,n)){o=!0;break}if(!o){const n={instancePath:t+"/accessMode",schemaPath:"#/properties/accessMode/enum",keyword:"enum",params:{allowedValues:Ie.properties.accessMode.enum}};e===
null?e=[n]:e.push(n),r++}}if(s.mountPath!==void 0&&typeof s.mountPath!="string"){const i={instancePath:t+"/mountPath",schemaPath:"#/properties/mountPath/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.managedDataType!==void 0&&typeof s.managedDataType!="string"){const i={instancePath:t+"/managedDataType",schemaPath:"#/properties/\
managedDataType/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.volumeRequest!==void 0&&typeof s.volumeRequest!="string"){const i={instancePath:t+"/v\
olumeRequest",schemaPath:"#/properties/volumeRequest/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.volume!==void 0&&(Hr(s.volume,{instancePath:t+"/\
volume"})||(e=d(e,Hr.errors),r=e.length)),s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+
n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),
r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ee.errors=e,r===0}function Zr(s,{instancePath:t=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of bt.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!M.call(bt.properties,i)){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.uid!==void 0&&
typeof s.uid!="string"){const i={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.
name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.description!==void 0&&typeof s.
description!="string"){const i={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.resourceReferences!==
void 0){let i=s.resourceReferences;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)D(i[p],{instancePath:t+"/resourceReferences/"+p})||(e=d(e,D.errors),r=e.length);const n=q(
i);if(n!==void 0){const p={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:
e.push(p),r++}}else{const o={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}
if(s.taskTypes!==void 0){let i=s.taskTypes;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)je(i[n],{instancePath:t+"/taskTypes/"+n})||(e=d(e,je.errors),r=e.length)}else{const o={
instancePath:t+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.trigger!==void 0&&(qe(s.trigger,{instancePath:t+
"/trigger"})||(e=d(e,qe.errors),r=e.length)),s.steps!==void 0){let i=s.steps;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)xe(i[p],{instancePath:t+"/steps/"+p})||(e=d(e,
xe.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?
e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.inputs!==void 0){
let i=s.inputs;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)oe(i[p],{instancePath:t+"/inputs/"+p})||(e=d(e,oe.errors),r=e.length);const n=q(i);if(n!==void 0){const p={
instancePath:t+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/inp\
uts",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.outputs!==void 0){let i=s.outputs;if(Array.isArray(i)){const o=i.
length;for(let p=0;p<o;p++)ne(i[p],{instancePath:t+"/outputs/"+p})||(e=d(e,ne.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/outputs",schemaPath:"#/prope\
rties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/outputs",schemaPath:"#/properties/outputs/type",
keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.timeStart!==void 0){let i=s.timeStart;if(typeof i=="string"){if(!S(i)){const o={instancePath:t+"/timeStart",
schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/timeStart",schemaPath:"#/prope\
rties/timeStart/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.timeEnd!==void 0){let i=s.timeEnd;if(typeof i=="string"){if(!S(i)){const o={instancePath:t+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/timeEnd",schemaPath:"\
#/properties/timeEnd/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaces!==void 0){let i=s.workspaces;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++)Ee(i[p],{instancePath:t+"/workspaces/"+p})||(e=d(e,Ee.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.runtimeTopology!==void 0){let i=s.runtimeTopology;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)H(i[p],{
instancePath:t+"/runtimeTopology/"+p})||(e=d(e,H.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology\
/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],
{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Zr.errors=e,r===0}
function Ur(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of At.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!M.call(At.properties,i)){const o={instancePath:t,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(
e,v.errors),r=e.length)),s.uid!==void 0&&typeof s.uid!="string"){const i={instancePath:t+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}if(s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.resourceReferences!==void 0){let i=s.resourceReferences;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)D(i[p],{instancePath:t+
"/resourceReferences/"+p})||(e=d(e,D.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/uniqu\
eItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/resourceReferences",schemaPath:"#/properties/resourceReferences/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.tasks!==void 0){let i=s.tasks;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)Zr(i[p],{instancePath:t+
"/tasks/"+p})||(e=d(e,Zr.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/tasks",schemaPath:"#/properties/tasks/uniqueItems",keyword:"uniqueItems",params:{
i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/tasks",schemaPath:"#/properties/tasks/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),r++}}if(s.taskDependencies!==void 0){let i=s.taskDependencies;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)H(i[p],{instancePath:t+"/taskDependencies/"+p})||(e=d(e,H.
errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/taskDependencies",schemaPath:"#/properties/taskDependencies/uniqueItems",keyword:"uniqueItems",params:{i:n[0],
j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/taskDependencies",schemaPath:"#/properties/taskDependencies/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),r++}}if(s.taskTypes!==void 0){let i=s.taskTypes;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)je(i[n],{instancePath:t+"/taskTypes/"+n})||(e=d(e,je.errors),
r=e.length)}else{const o={instancePath:t+"/taskTypes",schemaPath:"#/properties/taskTypes/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.trigger!==void 0&&
(qe(s.trigger,{instancePath:t+"/trigger"})||(e=d(e,qe.errors),r=e.length)),s.steps!==void 0){let i=s.steps;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)xe(i[p],{instancePath:t+
"/steps/"+p})||(e=d(e,xe.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/steps",schemaPath:"#/properties/steps/uniqueItems",keyword:"uniqueItems",params:{
i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(
o),r++}}if(s.inputs!==void 0){let i=s.inputs;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)oe(i[p],{instancePath:t+"/inputs/"+p})||(e=d(e,oe.errors),r=e.length);const n=q(
i);if(n!==void 0){const p={instancePath:t+"/inputs",schemaPath:"#/properties/inputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={
instancePath:t+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.outputs!==void 0){let i=s.outputs;if(Array.isArray(
i)){const o=i.length;for(let p=0;p<o;p++)ne(i[p],{instancePath:t+"/outputs/"+p})||(e=d(e,ne.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/outputs",schemaPath:"\
#/properties/outputs/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/outputs",schemaPath:"#/properties/outpu\
ts/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.timeStart!==void 0){let i=s.timeStart;if(typeof i=="string"){if(!S(i)){const o={instancePath:t+"/t\
imeStart",schemaPath:"#/properties/timeStart/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/timeStart",schemaPath:"\
#/properties/timeStart/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.timeEnd!==void 0){let i=s.timeEnd;if(typeof i=="string"){if(!S(i)){const o={instancePath:t+
"/timeEnd",schemaPath:"#/properties/timeEnd/format",keyword:"format",params:{format:"date-time"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/timeEnd",schemaPath:"\
#/properties/timeEnd/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(s.workspaces!==void 0){let i=s.workspaces;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++)Ee(i[p],{instancePath:t+"/workspaces/"+p})||(e=d(e,Ee.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/workspaces",schemaPath:"#/properties/workspace\
s/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/workspaces",schemaPath:"#/properties/workspaces/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.runtimeTopology!==void 0){let i=s.runtimeTopology;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)H(i[p],{
instancePath:t+"/runtimeTopology/"+p})||(e=d(e,H.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology\
/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/runtimeTopology",schemaPath:"#/properties/runtimeTopology/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.properties!==void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],
{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"a\
rray"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Ur.errors=e,r===0}
function Qr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!(i==="bom-ref"||i==="components"||i==="services"||i==="workfl\
ows"||i==="properties")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["\
bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.components!==void 0){let i=s.components;if(Array.isArray(i)){const o=i.length;for(let p=0;p<
o;p++)L(i[p],{instancePath:t+"/components/"+p})||(e=d(e,L.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/components",schemaPath:"#/properties/components/\
uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/components",schemaPath:"#/properties/components/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.services!==void 0){let i=s.services;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)F(i[p],{instancePath:t+
"/services/"+p})||(e=d(e,F.errors),r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"uniqueItems",
params:{i:n[0],j:n[1]}};e===null?e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"array"}};e===null?
e=[o]:e.push(o),r++}}if(s.workflows!==void 0){let i=s.workflows;if(Array.isArray(i)){const o=i.length;for(let p=0;p<o;p++)Ur(i[p],{instancePath:t+"/workflows/"+p})||(e=d(e,Ur.errors),
r=e.length);const n=q(i);if(n!==void 0){const p={instancePath:t+"/workflows",schemaPath:"#/properties/workflows/uniqueItems",keyword:"uniqueItems",params:{i:n[0],j:n[1]}};e===null?
e=[p]:e.push(p),r++}}else{const o={instancePath:t+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.properties!==
void 0){let i=s.properties;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)A(i[n],{instancePath:t+"/properties/"+n})||(e=d(e,A.errors),r=e.length)}else{const o={instancePath:t+
"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Qr.errors=e,r===0}const Et={properties:{"bom-ref":{},name:{},version:{},description:{},owner:{},requirements:{items:{
properties:{"bom-ref":{},identifier:{},title:{},text:{},descriptions:{},openCre:{},parent:{},properties:{},externalReferences:{}}}},levels:{},externalReferences:{},signature:{}}},Qt=new RegExp(
"^CRE:[0-9]+-[0-9]+$","u");function Xr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i in s)if(!M.call(Et.properties,i)){const o={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-re\
f"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.name!==void 0&&typeof s.name!="string"){const i={instancePath:t+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.version!==void 0&&typeof s.version!="string"){const i={instancePath:t+"/version",schemaPath:"#/properties/version/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.description!==void 0&&typeof s.description!="string"){const i={instancePath:t+"/description",schemaPath:"\
#/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.owner!==void 0&&typeof s.owner!="string"){const i={instancePath:t+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.requirements!==void 0){let i=s.requirements;if(Array.isArray(i)){const o=i.length;
for(let n=0;n<o;n++){let p=i[n];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!M.call(Et.properties.requirements.items.properties,a)){const l={instancePath:t+"/r\
equirements/"+n,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p["b\
om-ref"]!==void 0&&(v(p["bom-ref"],{instancePath:t+"/requirements/"+n+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),p.identifier!==void 0&&typeof p.identifier!="string"){const a={instancePath:t+
"/requirements/"+n+"/identifier",schemaPath:"#/properties/requirements/items/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.title!==
void 0&&typeof p.title!="string"){const a={instancePath:t+"/requirements/"+n+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),r++}if(p.text!==void 0&&typeof p.text!="string"){const a={instancePath:t+"/requirements/"+n+"/text",schemaPath:"#/properties/requirements/items/p\
roperties/text/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.descriptions!==void 0){let a=p.descriptions;if(Array.isArray(a)){const l=a.length;for(let u=0;u<
l;u++)if(typeof a[u]!="string"){const y={instancePath:t+"/requirements/"+n+"/descriptions/"+u,schemaPath:"#/properties/requirements/items/properties/descriptions/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const l={instancePath:t+"/requirements/"+n+"/descriptions",schemaPath:"#/properties/requirements/items/properties/d\
escriptions/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.openCre!==void 0){let a=p.openCre;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++){
let y=a[u];if(typeof y=="string"){if(!Qt.test(y)){const c={instancePath:t+"/requirements/"+n+"/openCre/"+u,schemaPath:"#/properties/requirements/items/properties/openCre/items/patt\
ern",keyword:"pattern",params:{pattern:"^CRE:[0-9]+-[0-9]+$"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/requirements/"+n+"/openCre/"+u,schemaPath:"#/properties/\
requirements/items/properties/openCre/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{const l={instancePath:t+"/requirements/"+n+"/openCre",schemaPath:"\
#/properties/requirements/items/properties/openCre/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.parent!==void 0&&(j(p.parent,{instancePath:t+"/req\
uirements/"+n+"/parent"})||(e=d(e,j.errors),r=e.length)),p.properties!==void 0){let a=p.properties;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)A(a[u],{instancePath:t+
"/requirements/"+n+"/properties/"+u})||(e=d(e,A.errors),r=e.length)}else{const l={instancePath:t+"/requirements/"+n+"/properties",schemaPath:"#/properties/requirements/items/proper\
ties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.externalReferences!==void 0){let a=p.externalReferences;if(Array.isArray(a)){const l=a.
length;for(let u=0;u<l;u++)I(a[u],{instancePath:t+"/requirements/"+n+"/externalReferences/"+u})||(e=d(e,I.errors),r=e.length)}else{const l={instancePath:t+"/requirements/"+n+"/exte\
rnalReferences",schemaPath:"#/properties/requirements/items/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/requirements/"+n,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const o={instancePath:t+"/requiremen\
ts",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.levels!==void 0){let i=s.levels;if(Array.isArray(i)){const o=i.
length;for(let n=0;n<o;n++){let p=i[n];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="bom-ref"||a==="identifier"||a==="title"||a==="description"||a==="requ\
irements")){const l={instancePath:t+"/levels/"+n,schemaPath:"#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?
e=[l]:e.push(l),r++}if(p["bom-ref"]!==void 0&&(v(p["bom-ref"],{instancePath:t+"/levels/"+n+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),p.identifier!==void 0&&typeof p.identifier!="\
string"){const a={instancePath:t+"/levels/"+n+"/identifier",schemaPath:"#/properties/levels/items/properties/identifier/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}if(p.title!==void 0&&typeof p.title!="string"){const a={instancePath:t+"/levels/"+n+"/title",schemaPath:"#/properties/levels/items/properties/title/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.description!==void 0&&typeof p.description!="string"){const a={instancePath:t+"/levels/"+n+"/description",schemaPath:"#\
/properties/levels/items/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.requirements!==void 0){let a=p.requirements;if(Array.
isArray(a)){const l=a.length;for(let u=0;u<l;u++)j(a[u],{instancePath:t+"/levels/"+n+"/requirements/"+u})||(e=d(e,j.errors),r=e.length)}else{const l={instancePath:t+"/levels/"+n+"/\
requirements",schemaPath:"#/properties/levels/items/properties/requirements/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+
"/levels/"+n,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const o={instancePath:t+"/levels",schemaPath:"#/\
properties/levels/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.externalReferences!==void 0){let i=s.externalReferences;if(Array.isArray(i)){const o=i.
length;for(let n=0;n<o;n++)I(i[n],{instancePath:t+"/externalReferences/"+n})||(e=d(e,I.errors),r=e.length)}else{const o={instancePath:t+"/externalReferences",schemaPath:"#/properti\
es/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}s.signature!==void 0&&(R(s.signature,{instancePath:t+"/signature"})||(e=d(e,R.errors),
r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Xr.errors=e,r===0}const De={required:["pate\
ntNumber","jurisdiction","patentLegalStatus"],properties:{"bom-ref":{},patentNumber:{},applicationNumber:{},jurisdiction:{},priorityApplication:{},publicationNumber:{},title:{},abstract:{},
filingDate:{},grantDate:{},patentExpirationDate:{},patentLegalStatus:{enum:["pending","granted","revoked","expired","lapsed","withdrawn","abandoned","suspended","reinstated","oppos\
ed","terminated","invalidated","in-force"]},patentAssignee:{},externalReferences:{}}};const Wr=new RegExp("^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$","u");function Oe(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Wr.test(s)){const i={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return Oe.errors=e,r===0}const Xt=new RegExp("^[A-Z]{2}$","u");function Se(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Xt.test(s)){const i={instancePath:t,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{2}$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),r++}return Se.errors=e,r===0}const Wt={required:["applicationNumber","jurisdiction","filingDate"]};const Ne=Re.date;function Jr(s,{instancePath:t=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Ne(s)){const i={instancePath:t,schemaPath:"#/format",keyword:"format",params:{format:"\
date"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}return Jr.errors=e,r===0}
function _e(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const i of Wt.required)if(s[i]===void 0){const o={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i}};e===null?e=[o]:e.push(o),r++}for(const i in s)if(!(i==="applicationNumber"||i==="jurisdiction"||i==="filingDate")){const o={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}s.applicationNumber!==void 0&&(Oe(s.applicationNumber,
{instancePath:t+"/applicationNumber"})||(e=d(e,Oe.errors),r=e.length)),s.jurisdiction!==void 0&&(Se(s.jurisdiction,{instancePath:t+"/jurisdiction"})||(e=d(e,Se.errors),r=e.length)),
s.filingDate!==void 0&&(Jr(s.filingDate,{instancePath:t+"/filingDate"})||(e=d(e,Jr.errors),r=e.length))}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return _e.errors=e,r===0}function Yr(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const o of De.
required)if(s[o]===void 0){const n={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}};e===null?e=[n]:e.push(n),r++}for(const o in s)if(!M.call(De.
properties,o)){const n={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[n]:e.push(n),r++}if(s["bom-ref"]!==
void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.patentNumber!==void 0){let o=s.patentNumber;if(typeof o=="string"){if(!Wr.test(o)){const n={instancePath:t+
"/patentNumber",schemaPath:"#/properties/patentNumber/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:t+"/patentNumber",schemaPath:"#/properties/patentNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.applicationNumber!==void 0&&
(Oe(s.applicationNumber,{instancePath:t+"/applicationNumber"})||(e=d(e,Oe.errors),r=e.length)),s.jurisdiction!==void 0&&(Se(s.jurisdiction,{instancePath:t+"/jurisdiction"})||(e=d(e,
Se.errors),r=e.length)),s.priorityApplication!==void 0&&(_e(s.priorityApplication,{instancePath:t+"/priorityApplication"})||(e=d(e,_e.errors),r=e.length)),s.publicationNumber!==void 0){
let o=s.publicationNumber;if(typeof o=="string"){if(!Wr.test(o)){const n={instancePath:t+"/publicationNumber",schemaPath:"#/properties/publicationNumber/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][A-Za-z0-9\\-/.()\\s]{0,28}[A-Za-z0-9]$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/publicationNumber",schemaPath:"#/properties/pub\
licationNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.title!==void 0&&typeof s.title!="string"){const o={instancePath:t+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(s.abstract!==void 0&&typeof s.abstract!="string"){const o={instancePath:t+"/abstract",
schemaPath:"#/properties/abstract/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(s.filingDate!==void 0){let o=s.filingDate;if(typeof o=="string"){if(!Ne(
o)){const n={instancePath:t+"/filingDate",schemaPath:"#/properties/filingDate/format",keyword:"format",params:{format:"date"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/filingDate",schemaPath:"#/properties/filingDate/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.grantDate!==void 0){let o=s.grantDate;if(typeof o==
"string"){if(!Ne(o)){const n={instancePath:t+"/grantDate",schemaPath:"#/properties/grantDate/format",keyword:"format",params:{format:"date"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:t+"/grantDate",schemaPath:"#/properties/grantDate/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}if(s.patentExpirationDate!==void 0){let o=s.
patentExpirationDate;if(typeof o=="string"){if(!Ne(o)){const n={instancePath:t+"/patentExpirationDate",schemaPath:"#/properties/patentExpirationDate/format",keyword:"format",params:{
format:"date"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/patentExpirationDate",schemaPath:"#/properties/patentExpirationDate/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}}if(s.patentLegalStatus!==void 0){let o=s.patentLegalStatus;if(typeof o!="string"){const p={instancePath:t+"/patentLegalStatus",schemaPath:"#\
/properties/patentLegalStatus/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}let n;n=!1;for(const p of De.properties.patentLegalStatus.enum)if(b(o,p)){n=
!0;break}if(!n){const p={instancePath:t+"/patentLegalStatus",schemaPath:"#/properties/patentLegalStatus/enum",keyword:"enum",params:{allowedValues:De.properties.patentLegalStatus.enum}};
e===null?e=[p]:e.push(p),r++}}if(s.patentAssignee!==void 0){let o=s.patentAssignee;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++){let a=o[p];const l=r;let u=!1,y=null;const c=r;
C(a,{instancePath:t+"/patentAssignee/"+p})||(e=d(e,C.errors),r=e.length);var i=c===r;i&&(u=!0,y=0);const f=r;E(a,{instancePath:t+"/patentAssignee/"+p})||(e=d(e,E.errors),r=e.length);
var i=f===r;if(i&&u?(u=!1,y=[y,1]):i&&(u=!0,y=1),u)r=l,e!==null&&(l?e.length=l:e=null);else{const m={instancePath:t+"/patentAssignee/"+p,schemaPath:"#/properties/patentAssignee/ite\
ms/oneOf",keyword:"oneOf",params:{passingSchemas:y}};e===null?e=[m]:e.push(m),r++}}}else{const n={instancePath:t+"/patentAssignee",schemaPath:"#/properties/patentAssignee/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}if(s.externalReferences!==void 0){let o=s.externalReferences;if(Array.isArray(o)){const n=o.length;for(let p=0;p<n;p++)I(
o[p],{instancePath:t+"/externalReferences/"+p})||(e=d(e,I.errors),r=e.length)}else{const n={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}}}else{const o={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Yr.
errors=e,r===0}function et(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.familyId===void 0){const i={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"familyId"}};e===null?e=[i]:e.push(i),r++}for(const i in s)if(!(i==="bom-ref"||i==="familyId"||i==="priorityApplication"||i==="members"||i==="exter\
nalReferences")){const o={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[o]:e.push(o),r++}if(s["bom-re\
f"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),s.familyId!==void 0&&typeof s.familyId!="string"){const i={instancePath:t+"/familyId",schemaPath:"\
#/properties/familyId/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(s.priorityApplication!==void 0&&(_e(s.priorityApplication,{instancePath:t+"/prior\
ityApplication"})||(e=d(e,_e.errors),r=e.length)),s.members!==void 0){let i=s.members;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)j(i[n],{instancePath:t+"/members/"+n})||
(e=d(e,j.errors),r=e.length)}else{const o={instancePath:t+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(s.
externalReferences!==void 0){let i=s.externalReferences;if(Array.isArray(i)){const o=i.length;for(let n=0;n<o;n++)I(i[n],{instancePath:t+"/externalReferences/"+n})||(e=d(e,I.errors),
r=e.length)}else{const o={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{
const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return et.errors=e,r===0}function rt(s,{instancePath:t=""}={}){let e=null,r=0;const i=r;let o=!1;const n=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.attributedTo===void 0){const m={instancePath:t,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:"attributedTo"}};e===null?e=[m]:e.push(m),r++}var p=n===r;if(o=o||p,!o){const m=r;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.process===void 0){const g={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"process"}};e===null?e=[g]:e.push(g),r++}var p=m===r;o=o||
p}if(o)r=i,e!==null&&(i?e.length=i:e=null);else{const m={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}const a=r;let l=!1,u=null;const y=r;
if(s&&typeof s=="object"&&!Array.isArray(s)&&s.pointers===void 0){const m={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"pointers"}};e===
null?e=[m]:e.push(m),r++}var f=y===r;f&&(l=!0,u=0);const c=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.expressions===void 0){const m={instancePath:t,schemaPath:"#/oneOf/1/requ\
ired",keyword:"required",params:{missingProperty:"expressions"}};e===null?e=[m]:e.push(m),r++}var f=c===r;if(f&&l?(l=!1,u=[u,1]):f&&(l=!0,u=1),l)r=a,e!==null&&(a?e.length=a:e=null);else{
const m={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:u}};e===null?e=[m]:e.push(m),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.timestamp===void 0){
const m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"timestamp"}};e===null?e=[m]:e.push(m),r++}for(const m in s)if(!(m==="bom-ref"||m==="poin\
ters"||m==="expressions"||m==="timestamp"||m==="attributedTo"||m==="process"||m==="note"||m==="signature")){const h={instancePath:t,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m}};e===null?e=[h]:e.push(h),r++}if(s["bom-ref"]!==void 0&&(v(s["bom-ref"],{instancePath:t+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),
s.pointers!==void 0){let m=s.pointers;if(Array.isArray(m)){if(m.length<1){const g={instancePath:t+"/pointers",schemaPath:"#/properties/pointers/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const h=m.length;for(let g=0;g<h;g++)if(typeof m[g]!="string"){const P={instancePath:t+"/pointers/"+g,schemaPath:"#/properties/pointers/items\
/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const h={instancePath:t+"/pointers",schemaPath:"#/properties/pointers/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}if(s.expressions!==void 0){let m=s.expressions;if(Array.isArray(m)){if(m.length<1){const g={instancePath:t+"/expressions",schemaPath:"#\
/properties/expressions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const h=m.length;for(let g=0;g<h;g++)if(typeof m[g]!="string"){const P={instancePath:t+
"/expressions/"+g,schemaPath:"#/properties/expressions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}else{const h={instancePath:t+"/expressions",
schemaPath:"#/properties/expressions/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(s.timestamp!==void 0){let m=s.timestamp;if(typeof m=="string"){if(!S(
m)){const h={instancePath:t+"/timestamp",schemaPath:"#/properties/timestamp/format",keyword:"format",params:{format:"date-time"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:t+
"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}}if(s.attributedTo!==void 0&&(j(s.attributedTo,{instancePath:t+
"/attributedTo"})||(e=d(e,j.errors),r=e.length)),s.process!==void 0&&(j(s.process,{instancePath:t+"/process"})||(e=d(e,j.errors),r=e.length)),s.note!==void 0&&typeof s.note!="strin\
g"){const m={instancePath:t+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}s.signature!==void 0&&(R(s.signature,{instancePath:t+
"/signature"})||(e=d(e,R.errors),r=e.length))}else{const m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return rt.errors=
e,r===0}function St(s,{instancePath:t=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n of pe.required)if(s[n]===void 0){const p={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}};e===null?e=[p]:e.push(p),r++}for(const n in s)if(!M.call(pe.properties,n)){const p={instancePath:t,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:n}};e===null?e=[p]:e.push(p),r++}if(s.$schema!==void 0&&typeof s.$schema!="string"){const n={instancePath:t+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(s.bomFormat!==void 0){let n=s.bomFormat;if(typeof n!="str\
ing"){const p={instancePath:t+"/bomFormat",schemaPath:"#/properties/bomFormat/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(n!=="CycloneDX"){const p={
instancePath:t+"/bomFormat",schemaPath:"#/properties/bomFormat/enum",keyword:"enum",params:{allowedValues:pe.properties.bomFormat.enum}};e===null?e=[p]:e.push(p),r++}}if(s.specVersion!==
void 0&&typeof s.specVersion!="string"){const n={instancePath:t+"/specVersion",schemaPath:"#/properties/specVersion/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(
n),r++}if(s.serialNumber!==void 0){let n=s.serialNumber;if(typeof n=="string"){if(!It.test(n)){const p={instancePath:t+"/serialNumber",schemaPath:"#/properties/serialNumber/pattern",
keyword:"pattern",params:{pattern:"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/serialNum\
ber",schemaPath:"#/properties/serialNumber/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(s.version!==void 0){let n=s.version;if(!(typeof n=="number"&&
!(n%1)&&!isNaN(n))){const p={instancePath:t+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[p]:e.push(p),r++}if(typeof n=="num\
ber"&&(n<1||isNaN(n))){const p={instancePath:t+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[p]:e.push(p),r++}}
if(s.metadata!==void 0&&(Sr(s.metadata,{instancePath:t+"/metadata"})||(e=d(e,Sr.errors),r=e.length)),s.components!==void 0){let n=s.components;if(Array.isArray(n)){const p=n.length;
for(let l=0;l<p;l++)L(n[l],{instancePath:t+"/components/"+l})||(e=d(e,L.errors),r=e.length);const a=q(n);if(a!==void 0){const l={instancePath:t+"/components",schemaPath:"#/properti\
es/components/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/components",schemaPath:"#/properties/component\
s/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.services!==void 0){let n=s.services;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++)F(n[l],
{instancePath:t+"/services/"+l})||(e=d(e,F.errors),r=e.length);const a=q(n);if(a!==void 0){const l={instancePath:t+"/services",schemaPath:"#/properties/services/uniqueItems",keyword:"\
uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[p]:e.push(p),r++}}if(s.externalReferences!==void 0){let n=s.externalReferences;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)I(n[a],{instancePath:t+"/\
externalReferences/"+a})||(e=d(e,I.errors),r=e.length)}else{const p={instancePath:t+"/externalReferences",schemaPath:"#/properties/externalReferences/type",keyword:"type",params:{type:"\
array"}};e===null?e=[p]:e.push(p),r++}}if(s.dependencies!==void 0){let n=s.dependencies;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++)H(n[l],{instancePath:t+"/dependenc\
ies/"+l})||(e=d(e,H.errors),r=e.length);const a=q(n);if(a!==void 0){const l={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/uniqueItems",keyword:"uniqueItems",
params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}if(s.compositions!==void 0){let n=s.compositions;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++)Rr(n[l],{instancePath:t+"/compositions/"+l})||
(e=d(e,Rr.errors),r=e.length);const a=q(n);if(a!==void 0){const l={instancePath:t+"/compositions",schemaPath:"#/properties/compositions/uniqueItems",keyword:"uniqueItems",params:{i:a[0],
j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/compositions",schemaPath:"#/properties/compositions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:
e.push(p),r++}}if(s.vulnerabilities!==void 0){let n=s.vulnerabilities;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++)Lr(n[l],{instancePath:t+"/vulnerabilities/"+l})||(e=
d(e,Lr.errors),r=e.length);const a=q(n);if(a!==void 0){const l={instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/uniqueItems",keyword:"uniqueItems",params:{
i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/vulnerabilities",schemaPath:"#/properties/vulnerabilities/type",keyword:"type",params:{type:"array"}};e===
null?e=[p]:e.push(p),r++}}if(s.annotations!==void 0){let n=s.annotations;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++)Br(n[l],{instancePath:t+"/annotations/"+l})||(e=d(
e,Br.errors),r=e.length);const a=q(n);if(a!==void 0){const l={instancePath:t+"/annotations",schemaPath:"#/properties/annotations/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};
e===null?e=[l]:e.push(l),r++}}else{const p={instancePath:t+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),
r++}}if(s.formulation!==void 0){let n=s.formulation;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++)Qr(n[l],{instancePath:t+"/formulation/"+l})||(e=d(e,Qr.errors),r=e.length);
const a=q(n);if(a!==void 0){const l={instancePath:t+"/formulation",schemaPath:"#/properties/formulation/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.
push(l),r++}}else{const p={instancePath:t+"/formulation",schemaPath:"#/properties/formulation/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.declarations!==
void 0){let n=s.declarations;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="assessors"||p==="attestations"||p==="claims"||p==="evidence"||p==="targets"||p===
"affirmation"||p==="signature")){const a={instancePath:t+"/declarations",schemaPath:"#/properties/declarations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[a]:e.push(a),r++}if(n.assessors!==void 0){let p=n.assessors;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.isArray(
u)){for(const y in u)if(!(y==="bom-ref"||y==="thirdParty"||y==="organization")){const c={instancePath:t+"/declarations/assessors/"+l,schemaPath:"#/properties/declarations/propertie\
s/assessors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[c]:e.push(c),r++}if(u["bom-ref"]!==void 0&&(v(u["bom-ref"],{instancePath:t+
"/declarations/assessors/"+l+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),u.thirdParty!==void 0&&typeof u.thirdParty!="boolean"){const y={instancePath:t+"/declarations/assessors/"+l+
"/thirdParty",schemaPath:"#/properties/declarations/properties/assessors/items/properties/thirdParty/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}u.organization!==
void 0&&(E(u.organization,{instancePath:t+"/declarations/assessors/"+l+"/organization"})||(e=d(e,E.errors),r=e.length))}else{const y={instancePath:t+"/declarations/assessors/"+l,schemaPath:"\
#/properties/declarations/properties/assessors/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:t+"/declarations/assesso\
rs",schemaPath:"#/properties/declarations/properties/assessors/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.attestations!==void 0){let p=n.attestations;
if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const y in u)if(!(y==="summary"||y==="assessor"||y==="map"||y===
"signature")){const c={instancePath:t+"/declarations/attestations/"+l,schemaPath:"#/properties/declarations/properties/attestations/items/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:y}};e===null?e=[c]:e.push(c),r++}if(u.summary!==void 0&&typeof u.summary!="string"){const y={instancePath:t+"/declarations/attestations/"+l+"/\
summary",schemaPath:"#/properties/declarations/properties/attestations/items/properties/summary/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(u.assessor!==
void 0&&(j(u.assessor,{instancePath:t+"/declarations/attestations/"+l+"/assessor"})||(e=d(e,j.errors),r=e.length)),u.map!==void 0){let y=u.map;if(Array.isArray(y)){const c=y.length;
for(let f=0;f<c;f++){let m=y[f];if(m&&typeof m=="object"&&!Array.isArray(m)){for(const h in m)if(!(h==="requirement"||h==="claims"||h==="counterClaims"||h==="conformance"||h==="con\
fidence")){const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[g]:e.push(g),r++}if(m.requirement!==void 0&&(j(m.requirement,{instancePath:t+"/declarations/attest\
ations/"+l+"/map/"+f+"/requirement"})||(e=d(e,j.errors),r=e.length)),m.claims!==void 0){let h=m.claims;if(Array.isArray(h)){const g=h.length;for(let P=0;P<g;P++)j(h[P],{instancePath:t+
"/declarations/attestations/"+l+"/map/"+f+"/claims/"+P})||(e=d(e,j.errors),r=e.length)}else{const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/claims",schemaPath:"\
#/properties/declarations/properties/attestations/items/properties/map/items/properties/claims/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}if(m.counterClaims!==
void 0){let h=m.counterClaims;if(Array.isArray(h)){const g=h.length;for(let P=0;P<g;P++)j(h[P],{instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/counterClaims/"+P})||(e=d(
e,j.errors),r=e.length)}else{const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/counterClaims",schemaPath:"#/properties/declarations/properties/attestations/items/\
properties/map/items/properties/counterClaims/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}if(m.conformance!==void 0){let h=m.conformance;if(h&&typeof h==
"object"&&!Array.isArray(h)){for(const g in h)if(!(g==="score"||g==="rationale"||g==="mitigationStrategies")){const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/co\
nformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g}};e===null?e=[P]:e.push(P),r++}if(h.score!==void 0){let g=h.score;if(typeof g=="number"){if(g>1||isNaN(g)){const P={instancePath:t+"/declarations/attestations/"+
l+"/map/"+f+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1}};e===null?e=[P]:e.push(P),r++}if(g<0||isNaN(g)){const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/score",schemaPath:"\
#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/score",schemaPath:"#/properties/declarations/properties/attestations/\
items/properties/map/items/properties/conformance/properties/score/type",keyword:"type",params:{type:"number"}};e===null?e=[P]:e.push(P),r++}}if(h.rationale!==void 0&&typeof h.rationale!=
"string"){const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/\
map/items/properties/conformance/properties/rationale/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(h.mitigationStrategies!==void 0){let g=h.mitigationStrategies;
if(Array.isArray(g)){const P=g.length;for(let k=0;k<P;k++)j(g[k],{instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/mitigationStrategies/"+k})||(e=d(e,j.errors),
r=e.length)}else{const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/conformance/mitigationStrategies",schemaPath:"#/properties/declarations/properties/attestations\
/items/properties/map/items/properties/conformance/properties/mitigationStrategies/type",keyword:"type",params:{type:"array"}};e===null?e=[P]:e.push(P),r++}}}else{const g={instancePath:t+
"/declarations/attestations/"+l+"/map/"+f+"/conformance",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/conformance/type",keyword:"\
type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}if(m.confidence!==void 0){let h=m.confidence;if(h&&typeof h=="object"&&!Array.isArray(h)){for(const g in h)if(!(g==="sco\
re"||g==="rationale")){const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/confidence",schemaPath:"#/properties/declarations/properties/attestations/items/propertie\
s/map/items/properties/confidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[P]:e.push(P),r++}if(h.score!==void 0){let g=h.score;
if(typeof g=="number"){if(g>1||isNaN(g)){const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/confidence/score",schemaPath:"#/properties/declarations/properties/atte\
stations/items/properties/map/items/properties/confidence/properties/score/maximum",keyword:"maximum",params:{comparison:"<=",limit:1}};e===null?e=[P]:e.push(P),r++}if(g<0||isNaN(g)){
const P={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/prope\
rties/confidence/properties/score/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:t+"/declarations/attestation\
s/"+l+"/map/"+f+"/confidence/score",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/score/type",keyword:"t\
ype",params:{type:"number"}};e===null?e=[P]:e.push(P),r++}}if(h.rationale!==void 0&&typeof h.rationale!="string"){const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+
"/confidence/rationale",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/properties/confidence/properties/rationale/type",keyword:"type",params:{
type:"string"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/declarations/attestations/"+l+"/map/"+f+"/confidence",schemaPath:"#/properties/declarations/properties/\
attestations/items/properties/map/items/properties/confidence/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const h={instancePath:t+"/declaration\
s/attestations/"+l+"/map/"+f,schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.
push(h),r++}}}else{const c={instancePath:t+"/declarations/attestations/"+l+"/map",schemaPath:"#/properties/declarations/properties/attestations/items/properties/map/type",keyword:"\
type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}u.signature!==void 0&&(R(u.signature,{instancePath:t+"/declarations/attestations/"+l+"/signature"})||(e=d(e,R.errors),r=e.
length))}else{const y={instancePath:t+"/declarations/attestations/"+l,schemaPath:"#/properties/declarations/properties/attestations/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:t+"/declarations/attestations",schemaPath:"#/properties/declarations/properties/attestations/type",keyword:"type",params:{
type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.claims!==void 0){let p=n.claims;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.
isArray(u)){for(const y in u)if(!M.call(pe.properties.declarations.properties.claims.items.properties,y)){const c={instancePath:t+"/declarations/claims/"+l,schemaPath:"#/properties\
/declarations/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[c]:e.push(c),r++}if(u["bom-ref"]!==void 0&&(v(
u["bom-ref"],{instancePath:t+"/declarations/claims/"+l+"/bom-ref"})||(e=d(e,v.errors),r=e.length)),u.target!==void 0&&(j(u.target,{instancePath:t+"/declarations/claims/"+l+"/target"})||
(e=d(e,j.errors),r=e.length)),u.predicate!==void 0&&typeof u.predicate!="string"){const y={instancePath:t+"/declarations/claims/"+l+"/predicate",schemaPath:"#/properties/declaratio\
ns/properties/claims/items/properties/predicate/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(u.mitigationStrategies!==void 0){let y=u.mitigationStrategies;
if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++)j(y[f],{instancePath:t+"/declarations/claims/"+l+"/mitigationStrategies/"+f})||(e=d(e,j.errors),r=e.length)}else{const c={
instancePath:t+"/declarations/claims/"+l+"/mitigationStrategies",schemaPath:"#/properties/declarations/properties/claims/items/properties/mitigationStrategies/type",keyword:"type",
params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(u.reasoning!==void 0&&typeof u.reasoning!="string"){const y={instancePath:t+"/declarations/claims/"+l+"/reasoning",schemaPath:"\
#/properties/declarations/properties/claims/items/properties/reasoning/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(u.evidence!==void 0){let y=u.evidence;
if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++)j(y[f],{instancePath:t+"/declarations/claims/"+l+"/evidence/"+f})||(e=d(e,j.errors),r=e.length)}else{const c={instancePath:t+
"/declarations/claims/"+l+"/evidence",schemaPath:"#/properties/declarations/properties/claims/items/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.
push(c),r++}}if(u.counterEvidence!==void 0){let y=u.counterEvidence;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++)j(y[f],{instancePath:t+"/declarations/claims/"+l+"/cou\
nterEvidence/"+f})||(e=d(e,j.errors),r=e.length)}else{const c={instancePath:t+"/declarations/claims/"+l+"/counterEvidence",schemaPath:"#/properties/declarations/properties/claims/i\
tems/properties/counterEvidence/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(u.externalReferences!==void 0){let y=u.externalReferences;if(Array.isArray(
y)){const c=y.length;for(let f=0;f<c;f++)I(y[f],{instancePath:t+"/declarations/claims/"+l+"/externalReferences/"+f})||(e=d(e,I.errors),r=e.length)}else{const c={instancePath:t+"/de\
clarations/claims/"+l+"/externalReferences",schemaPath:"#/properties/declarations/properties/claims/items/properties/externalReferences/type",keyword:"type",params:{type:"array"}};
e===null?e=[c]:e.push(c),r++}}u.signature!==void 0&&(R(u.signature,{instancePath:t+"/declarations/claims/"+l+"/signature"})||(e=d(e,R.errors),r=e.length))}else{const y={instancePath:t+
"/declarations/claims/"+l,schemaPath:"#/properties/declarations/properties/claims/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:t+
"/declarations/claims",schemaPath:"#/properties/declarations/properties/claims/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.evidence!==void 0){let p=n.
evidence;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const y in u)if(!M.call(pe.properties.declarations.properties.
evidence.items.properties,y)){const c={instancePath:t+"/declarations/evidence/"+l,schemaPath:"#/properties/declarations/properties/evidence/items/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:y}};e===null?e=[c]:e.push(c),r++}if(u["bom-ref"]!==void 0&&(v(u["bom-ref"],{instancePath:t+"/declarations/evidence/"+l+"/bom-ref"})||(e=
d(e,v.errors),r=e.length)),u.propertyName!==void 0&&typeof u.propertyName!="string"){const y={instancePath:t+"/declarations/evidence/"+l+"/propertyName",schemaPath:"#/properties/de\
clarations/properties/evidence/items/properties/propertyName/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(u.description!==void 0&&typeof u.description!=
"string"){const y={instancePath:t+"/declarations/evidence/"+l+"/description",schemaPath:"#/properties/declarations/properties/evidence/items/properties/description/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(u.data!==void 0){let y=u.data;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++){let m=y[f];if(m&&typeof m=="ob\
ject"&&!Array.isArray(m)){for(const h in m)if(!(h==="name"||h==="contents"||h==="classification"||h==="sensitiveData"||h==="governance")){const g={instancePath:t+"/declarations/evi\
dence/"+l+"/data/"+f,schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[g]:e.push(g),r++}if(m.name!==void 0&&typeof m.name!="string"){const h={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/name",schemaPath:"#/properties/declaratio\
ns/properties/evidence/items/properties/data/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(m.contents!==void 0){let h=m.contents;
if(h&&typeof h=="object"&&!Array.isArray(h)){for(const g in h)if(!(g==="attachment"||g==="url")){const P={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents",schemaPath:"\
#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===
null?e=[P]:e.push(P),r++}if(h.attachment!==void 0&&(N(h.attachment,{instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents/attachment"})||(e=d(e,N.errors),r=e.length)),h.
url!==void 0){let g=h.url;if(typeof g=="string"){if(!z(g)){const P={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents/url",schemaPath:"#/properties/declarations/prop\
erties/evidence/items/properties/data/items/properties/contents/properties/url/format",keyword:"format",params:{format:"iri-reference"}};e===null?e=[P]:e.push(P),r++}}else{const P={
instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents/url",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/prop\
erties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{const g={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/contents",schemaPath:"#\
/properties/declarations/properties/evidence/items/properties/data/items/properties/contents/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}if(m.classification!==
void 0&&(se(m.classification,{instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/classification"})||(e=d(e,se.errors),r=e.length)),m.sensitiveData!==void 0){let h=m.sensitiveData;
if(Array.isArray(h)){const g=h.length;for(let P=0;P<g;P++)if(typeof h[P]!="string"){const k={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/sensitiveData/"+P,schemaPath:"#\
/properties/declarations/properties/evidence/items/properties/data/items/properties/sensitiveData/items/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}else{
const g={instancePath:t+"/declarations/evidence/"+l+"/data/"+f+"/sensitiveData",schemaPath:"#/properties/declarations/properties/evidence/items/properties/data/items/properties/sen\
sitiveData/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}m.governance!==void 0&&(ie(m.governance,{instancePath:t+"/declarations/evidence/"+l+"/data/"+f+
"/governance"})||(e=d(e,ie.errors),r=e.length))}else{const h={instancePath:t+"/declarations/evidence/"+l+"/data/"+f,schemaPath:"#/properties/declarations/properties/evidence/items/\
properties/data/items/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}}else{const c={instancePath:t+"/declarations/evidence/"+l+"/data",schemaPath:"#/pro\
perties/declarations/properties/evidence/items/properties/data/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(u.created!==void 0){let y=u.created;if(typeof y==
"string"){if(!S(y)){const c={instancePath:t+"/declarations/evidence/"+l+"/created",schemaPath:"#/properties/declarations/properties/evidence/items/properties/created/format",keyword:"\
format",params:{format:"date-time"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/declarations/evidence/"+l+"/created",schemaPath:"#/properties/declarations/propert\
ies/evidence/items/properties/created/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(u.expires!==void 0){let y=u.expires;if(typeof y=="string"){if(!S(
y)){const c={instancePath:t+"/declarations/evidence/"+l+"/expires",schemaPath:"#/properties/declarations/properties/evidence/items/properties/expires/format",keyword:"format",params:{
format:"date-time"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/declarations/evidence/"+l+"/expires",schemaPath:"#/properties/declarations/properties/evidence/ite\
ms/properties/expires/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}u.author!==void 0&&(C(u.author,{instancePath:t+"/declarations/evidence/"+l+"/author"})||
(e=d(e,C.errors),r=e.length)),u.reviewer!==void 0&&(C(u.reviewer,{instancePath:t+"/declarations/evidence/"+l+"/reviewer"})||(e=d(e,C.errors),r=e.length)),u.signature!==void 0&&(R(u.
signature,{instancePath:t+"/declarations/evidence/"+l+"/signature"})||(e=d(e,R.errors),r=e.length))}else{const y={instancePath:t+"/declarations/evidence/"+l,schemaPath:"#/propertie\
s/declarations/properties/evidence/items/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const a={instancePath:t+"/declarations/evidence",schemaPath:"\
#/properties/declarations/properties/evidence/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.targets!==void 0){let p=n.targets;if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){for(const a in p)if(!(a==="organizations"||a==="components"||a==="services")){const l={instancePath:t+"/declarations/targets",schemaPath:"#/properties/decla\
rations/properties/targets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.organizations!==void 0){let a=p.organizations;
if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)E(a[u],{instancePath:t+"/declarations/targets/organizations/"+u})||(e=d(e,E.errors),r=e.length)}else{const l={instancePath:t+
"/declarations/targets/organizations",schemaPath:"#/properties/declarations/properties/targets/properties/organizations/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.
push(l),r++}}if(p.components!==void 0){let a=p.components;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)L(a[u],{instancePath:t+"/declarations/targets/components/"+u})||
(e=d(e,L.errors),r=e.length)}else{const l={instancePath:t+"/declarations/targets/components",schemaPath:"#/properties/declarations/properties/targets/properties/components/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(p.services!==void 0){let a=p.services;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++)F(a[u],{instancePath:t+
"/declarations/targets/services/"+u})||(e=d(e,F.errors),r=e.length)}else{const l={instancePath:t+"/declarations/targets/services",schemaPath:"#/properties/declarations/properties/t\
argets/properties/services/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:t+"/declarations/targets",schemaPath:"#/properties/\
declarations/properties/targets/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(n.affirmation!==void 0){let p=n.affirmation;if(p&&typeof p=="object"&&
!Array.isArray(p)){for(const a in p)if(!(a==="statement"||a==="signatories"||a==="signature")){const l={instancePath:t+"/declarations/affirmation",schemaPath:"#/properties/declarat\
ions/properties/affirmation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[l]:e.push(l),r++}if(p.statement!==void 0&&typeof p.statement!=
"string"){const a={instancePath:t+"/declarations/affirmation/statement",schemaPath:"#/properties/declarations/properties/affirmation/properties/statement/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}if(p.signatories!==void 0){let a=p.signatories;if(Array.isArray(a)){const l=a.length;for(let u=0;u<l;u++){let y=a[u];const c=r;let f=!1,
m=null;const h=r;if(y&&typeof y=="object"&&!Array.isArray(y)&&y.signature===void 0){const P={instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/decl\
arations/properties/affirmation/properties/signatories/items/oneOf/0/required",keyword:"required",params:{missingProperty:"signature"}};e===null?e=[P]:e.push(P),r++}var i=h===r;i&&
(f=!0,m=0);const g=r;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const P of pe.properties.declarations.properties.affirmation.properties.signatories.items.oneOf[1].required)if(y[P]===
void 0){const k={instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf/1/require\
d",keyword:"required",params:{missingProperty:P}};e===null?e=[k]:e.push(k),r++}}var i=g===r;if(i&&f?(f=!1,m=[m,1]):i&&(f=!0,m=1),f)r=c,e!==null&&(c?e.length=c:e=null);else{const P={
instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/oneOf",keyword:"oneOf",params:{passingSchemas:m}};
e===null?e=[P]:e.push(P),r++}if(y&&typeof y=="object"&&!Array.isArray(y)){for(const P in y)if(!(P==="name"||P==="role"||P==="signature"||P==="organization"||P==="externalReference")){
const k={instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P}};e===null?e=[k]:e.push(k),r++}if(y.name!==void 0&&typeof y.name!="string"){const P={instancePath:t+"/declarations/affirmation/si\
gnatories/"+u+"/name",schemaPath:"#/properties/declarations/properties/affirmation/properties/signatories/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?
e=[P]:e.push(P),r++}if(y.role!==void 0&&typeof y.role!="string"){const P={instancePath:t+"/declarations/affirmation/signatories/"+u+"/role",schemaPath:"#/properties/declarations/pr\
operties/affirmation/properties/signatories/items/properties/role/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}y.signature!==void 0&&(R(y.signature,{instancePath:t+
"/declarations/affirmation/signatories/"+u+"/signature"})||(e=d(e,R.errors),r=e.length)),y.organization!==void 0&&(E(y.organization,{instancePath:t+"/declarations/affirmation/signa\
tories/"+u+"/organization"})||(e=d(e,E.errors),r=e.length)),y.externalReference!==void 0&&(I(y.externalReference,{instancePath:t+"/declarations/affirmation/signatories/"+u+"/extern\
alReference"})||(e=d(e,I.errors),r=e.length))}else{const P={instancePath:t+"/declarations/affirmation/signatories/"+u,schemaPath:"#/properties/declarations/properties/affirmation/p\
roperties/signatories/items/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}}}else{const l={instancePath:t+"/declarations/affirmation/signatories",schemaPath:"\
#/properties/declarations/properties/affirmation/properties/signatories/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}p.signature!==void 0&&(R(p.signature,
{instancePath:t+"/declarations/affirmation/signature"})||(e=d(e,R.errors),r=e.length))}else{const a={instancePath:t+"/declarations/affirmation",schemaPath:"#/properties/declaration\
s/properties/affirmation/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}n.signature!==void 0&&(R(n.signature,{instancePath:t+"/declarations/signature"})||
(e=d(e,R.errors),r=e.length))}else{const p={instancePath:t+"/declarations",schemaPath:"#/properties/declarations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),r++}}if(s.definitions!==void 0){let n=s.definitions;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const p in n)if(!(p==="standards"||p==="patents")){const a={instancePath:t+"\
/definitions",schemaPath:"#/properties/definitions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[a]:e.push(a),r++}if(n.standards!==
void 0){let p=n.standards;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++)Xr(p[l],{instancePath:t+"/definitions/standards/"+l})||(e=d(e,Xr.errors),r=e.length)}else{const a={
instancePath:t+"/definitions/standards",schemaPath:"#/properties/definitions/properties/standards/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(n.patents!==
void 0){let p=n.patents;if(Array.isArray(p)){const a=p.length;for(let l=0;l<a;l++){let u=p[l];const y=r;let c=!1;const f=r;Yr(u,{instancePath:t+"/definitions/patents/"+l})||(e=d(e,
Yr.errors),r=e.length);var o=f===r;if(c=c||o,!c){const m=r;et(u,{instancePath:t+"/definitions/patents/"+l})||(e=d(e,et.errors),r=e.length);var o=m===r;c=c||o}if(c)r=y,e!==null&&(y?
e.length=y:e=null);else{const m={instancePath:t+"/definitions/patents/"+l,schemaPath:"#/properties/definitions/properties/patents/items/anyOf",keyword:"anyOf",params:{}};e===null?e=
[m]:e.push(m),r++}}}else{const a={instancePath:t+"/definitions/patents",schemaPath:"#/properties/definitions/properties/patents/type",keyword:"type",params:{type:"array"}};e===null?
e=[a]:e.push(a),r++}}}else{const p={instancePath:t+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(s.
citations!==void 0){let n=s.citations;if(Array.isArray(n)){const p=n.length;for(let l=0;l<p;l++)rt(n[l],{instancePath:t+"/citations/"+l})||(e=d(e,rt.errors),r=e.length);const a=q(n);
if(a!==void 0){const l={instancePath:t+"/citations",schemaPath:"#/properties/citations/uniqueItems",keyword:"uniqueItems",params:{i:a[0],j:a[1]}};e===null?e=[l]:e.push(l),r++}}else{
const p={instancePath:t+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(s.properties!==void 0){let n=s.
properties;if(Array.isArray(n)){const p=n.length;for(let a=0;a<p;a++)A(n[a],{instancePath:t+"/properties/"+a})||(e=d(e,A.errors),r=e.length)}else{const p={instancePath:t+"/properti\
es",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}s.signature!==void 0&&(R(s.signature,{instancePath:t+"/signature"})||
(e=d(e,R.errors),r=e.length))}else{const n={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return St.errors=e,r===0}export{es as validate};
