// Written by scripts/schemas.ts from spdx-3.0.1.schema.json; do not edit. From the SPDX specification (https://github.com/spdx/spdx-spec), by the SPDX Working Group, Community-Spec-1.0 and CC-BY-3.0.
import{isEqual as Gt,append as p}from"../src/support/schema-keywords.ts";const hl=Jt,Yt={required:["@context","@graph"]};const el=new RegExp("^(?!_:).+:.+","u");function T(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s=="string"){if(!el.test(s)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(?!_:).+:.+"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return T.errors=e,r===0}const rl=new RegExp("^_:.+","u");function Zr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s=="string"){if(!rl.test(s)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^_:.+"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}
return Zr.errors=e,r===0}function P(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!1;const _=r;T(s,{instancePath:i})||(e=p(e,T.errors),r=e.length);var h=_===r;if(y=y||h,
!y){const d=r;Zr(s,{instancePath:i})||(e=p(e,Zr.errors),r=e.length);var h=d===r;y=y||h}if(y)r=t,e!==null&&(t?e.length=t:e=null);else{const d={instancePath:i,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[d]:e.push(d),r++}return P.errors=e,r===0}const sl={required:["type","ai_energyQuantity","ai_energyUnit"]};const Qe=new RegExp("^-?[0-9]+(\\.[0-9]*)?$","u");function Fr(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!1;const _=r;if(typeof s!="number"){const d={instancePath:i,schemaPath:"\
#/anyOf/0/type",keyword:"type",params:{type:"number"}};e===null?e=[d]:e.push(d),r++}var h=_===r;if(y=y||h,!y){const d=r;if(typeof s=="string"){if(!Qe.test(s)){const o={instancePath:i,
schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"\
type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}var h=d===r;y=y||h}if(y)r=t,e!==null&&(t?e.length=t:e=null);else{const d={instancePath:i,schemaPath:"#/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[d]:e.push(d),r++}return Fr.errors=e,r===0}const Rn={enum:["kilowattHour","megajoule","other"]},Z=Gt;function zr(s,{instancePath:i=""}={}){let e=null,r=0,
t;t=!1;for(const y of Rn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Rn.enum}};e===null?e=[y]:e.push(y),r++}return zr.
errors=e,r===0}function we(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t of sl.required)if(s[t]===void 0){const y={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[y]:e.push(y),r++}for(const t in s)if(!(t==="@id"||t==="type"||t==="ai_energyQuantity"||t==="ai_en\
ergyUnit")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&
(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(t!=="ai_EnergyConsumptionDescription"){const y={instancePath:i+"/type",schemaPath:"#/properties/type\
/const",keyword:"const",params:{allowedValue:"ai_EnergyConsumptionDescription"}};e===null?e=[y]:e.push(y),r++}}s.ai_energyQuantity!==void 0&&(Fr(s.ai_energyQuantity,{instancePath:i+
"/ai_energyQuantity"})||(e=p(e,Fr.errors),r=e.length)),s.ai_energyUnit!==void 0&&(zr(s.ai_energyUnit,{instancePath:i+"/ai_energyUnit"})||(e=p(e,zr.errors),r=e.length))}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return we.errors=e,r===0}function Kr(s,{instancePath:i=""}={}){let e=null,r=0;
const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=
[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="ai_EnergyConsumptionDescription")we(s,{instancePath:i})||(e=p(e,we.errors),r=e.length);else{const n={instancePath:i,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=
null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Kr.errors=e,r===0}function Mr(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.
type;if(typeof l=="string")if(l==="ai_EnergyConsumptionDescription")we(s,{instancePath:i})||(e=p(e,we.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discrimina\
tor",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"di\
scriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={
instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Mr.errors=e,r===0}function Hr(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s==
"object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l==
"string")if(l==="ai_EnergyConsumptionDescription")we(s,{instancePath:i})||(e=p(e,we.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"disc\
riminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"\
#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};
e===null?e=[o]:e.push(o),r++}return Hr.errors=e,r===0}function Je(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const h={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[h]:e.push(h),r++}for(const h in s)if(!(h==="@id"||h==="type"||h==="ai_finetun\
ingEnergyConsumption"||h==="ai_inferenceEnergyConsumption"||h==="ai_trainingEnergyConsumption")){const d={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:h}};e===null?e=[d]:e.push(d),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let h=s.
type;if(typeof h!="string"){const d={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(h!=="ai_Energ\
yConsumption"){const d={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ai_EnergyConsumption"}};e===null?e=[d]:e.push(d),r++}}if(s.
ai_finetuningEnergyConsumption!==void 0){let h=s.ai_finetuningEnergyConsumption;const d=r;let f=!1;const o=r;if(Array.isArray(h)){const u=h.length;for(let l=0;l<u;l++)Kr(h[l],{instancePath:i+
"/ai_finetuningEnergyConsumption/"+l})||(e=p(e,Kr.errors),r=e.length)}else{const u={instancePath:i+"/ai_finetuningEnergyConsumption",schemaPath:"#/properties/ai_finetuningEnergyCon\
sumption/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}var t=o===r;if(f=f||t,f)r=d,e!==null&&(d?e.length=d:e=null);else{const u={instancePath:i+"\
/ai_finetuningEnergyConsumption",schemaPath:"#/properties/ai_finetuningEnergyConsumption/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.ai_inferenceEnergyConsumption!==
void 0){let h=s.ai_inferenceEnergyConsumption;const d=r;let f=!1;const o=r;if(Array.isArray(h)){const u=h.length;for(let l=0;l<u;l++)Mr(h[l],{instancePath:i+"/ai_inferenceEnergyCon\
sumption/"+l})||(e=p(e,Mr.errors),r=e.length)}else{const u={instancePath:i+"/ai_inferenceEnergyConsumption",schemaPath:"#/properties/ai_inferenceEnergyConsumption/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}var y=o===r;if(f=f||y,f)r=d,e!==null&&(d?e.length=d:e=null);else{const u={instancePath:i+"/ai_inferenceEnergyConsumption",
schemaPath:"#/properties/ai_inferenceEnergyConsumption/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}if(s.ai_trainingEnergyConsumption!==void 0){let h=s.ai_trainingEnergyConsumption;
const d=r;let f=!1;const o=r;if(Array.isArray(h)){const u=h.length;for(let l=0;l<u;l++)Hr(h[l],{instancePath:i+"/ai_trainingEnergyConsumption/"+l})||(e=p(e,Hr.errors),r=e.length)}else{
const u={instancePath:i+"/ai_trainingEnergyConsumption",schemaPath:"#/properties/ai_trainingEnergyConsumption/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(
u),r++}var _=o===r;if(f=f||_,f)r=d,e!==null&&(d?e.length=d:e=null);else{const u={instancePath:i+"/ai_trainingEnergyConsumption",schemaPath:"#/properties/ai_trainingEnergyConsumptio\
n/anyOf",keyword:"anyOf",params:{}};e===null?e=[u]:e.push(u),r++}}}else{const h={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}return Je.errors=e,r===0}function Xr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="ai_EnergyUnitType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ai_EnergyUnitType"}};e===null?e=[y]:e.push(y),
r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Xr.errors=e,r===0}function Wr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="ai_SafetyRiskAssessmentType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ai_SafetyRiskAssessmentType"}};e===
null?e=[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Wr.errors=e,r===0}function Qr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="AnnotationType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"AnnotationType"}};e===null?e=[y]:e.push(y),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Qr.errors=e,r===0}const il={required:["type","created","creat\
edBy","specVersion"]};function Jr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Jr.errors=e,r===0}const Y=new RegExp("^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$","u"),ee=new RegExp("^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$",
"u");function Gr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.
push(t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:\
[0-6][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"\
pattern",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return Gr.errors=e,r===0}const $r={else:{anyOf:[{enum:["SpdxOrganizatio\
n"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},Un={required:["type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},
externalRef:{},name:{},summary:{},verifiedUsing:{}}},D=Object.prototype.hasOwnProperty;function b(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return b.errors=e,r===0}const Vn={validate:Br};function E(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.
push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="CreationInfo")Vn.validate(s,{instancePath:i})||
(e=p(e,Vn.validate.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?
e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{
const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){
const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),
r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}
var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return E.errors=e,r===0}function R(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return R.errors=e,r===0}const qn={properties:{type:{anyOf:[{$ref:"#/$defs/IRI"},{enum:["ai_EnergyConsumption","ai_EnergyConsumptionDescription","ai_EnergyUnitType","ai_SafetyRiskAssessmentType","Annotatio\
nType","CreationInfo","DictionaryEntry","ExternalIdentifier","ExternalIdentifierType","ExternalMap","ExternalRef","ExternalRefType","HashAlgorithm","IndividualElement","LifecycleSc\
opeType","NamespaceMap","PackageVerificationCode","PositiveIntegerRange","PresenceType","ProfileIdentifierType","Relationship","RelationshipCompleteness","RelationshipType","SpdxDo\
cument","SupportType","Tool","dataset_ConfidentialityLevelType","dataset_DatasetAvailabilityType","dataset_DatasetType","expandedlicensing_ListedLicenseException","extension_CdxPro\
pertyEntry","security_CvssSeverityType","security_ExploitCatalogType","security_SsvcDecisionType","security_VexJustificationType","simplelicensing_LicenseExpression","simplelicensi\
ng_SimpleLicensingText","software_ContentIdentifier","software_ContentIdentifierType","software_FileKindType","software_SbomType","software_SoftwarePurpose","build_Build","Agent","\
Annotation","Bundle","Hash","LifecycleScopedRelationship","Organization","Person","SoftwareAgent","expandedlicensing_ConjunctiveLicenseSet","expandedlicensing_CustomLicenseAddition",
"expandedlicensing_DisjunctiveLicenseSet","expandedlicensing_IndividualLicensingInfo","expandedlicensing_ListedLicense","expandedlicensing_OrLaterOperator","expandedlicensing_WithA\
dditionOperator","extension_CdxPropertiesExtension","security_CvssV2VulnAssessmentRelationship","security_CvssV3VulnAssessmentRelationship","security_CvssV4VulnAssessmentRelationsh\
ip","security_EpssVulnAssessmentRelationship","security_ExploitCatalogVulnAssessmentRelationship","security_SsvcVulnAssessmentRelationship","security_Vulnerability","Bom","expanded\
licensing_CustomLicense","security_VexAffectedVulnAssessmentRelationship","security_VexFixedVulnAssessmentRelationship","security_VexNotAffectedVulnAssessmentRelationship","securit\
y_VexUnderInvestigationVulnAssessmentRelationship","software_File","software_Package","software_Sbom","software_Snippet","ai_AIPackage","dataset_DatasetPackage"]}]}}};function Yr(s,{
instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[y]:e.push(y),r++}if(s.type!==void 0){let y=s.type;const _=r;let h=!1;const d=r;T(y,{instancePath:i+"/type"})||(e=p(e,T.errors),r=e.length);var t=d===r;if(h=h||t,
!h){const f=r;let o;o=!1;for(const l of qn.properties.type.anyOf[1].enum)if(Z(y,l)){o=!0;break}if(!o){const l={instancePath:i+"/type",schemaPath:"#/properties/type/anyOf/1/enum",keyword:"\
enum",params:{allowedValues:qn.properties.type.anyOf[1].enum}};e===null?e=[l]:e.push(l),r++}var t=f===r;h=h||t}if(h)r=_,e!==null&&(_?e.length=_:e=null);else{const f={instancePath:i+
"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}else{const y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}return Yr.errors=e,r===0}function U(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;Yr(s,{instancePath:i})||(e=p(e,Yr.errors),r=e.length);var h=o===
r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;
let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/a\
nyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===
null?e=[o]:e.push(o),r++}return U.errors=e,r===0}const nl={required:["type","externalIdentifierType","identifier"]};function es(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return es.errors=e,r===0}const jn={enum:["cpe22","cpe23","cve","email","gitoid","other","packageUrl","securityOther","swhid","swid","urlScheme"]};function rs(s,{instancePath:i=""}={}){
let e=null,r=0,t;t=!1;for(const y of jn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:jn.enum}};e===null?e=[y]:
e.push(y),r++}return rs.errors=e,r===0}function ss(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return ss.errors=e,r===0}function is(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return is.errors=e,r===0}function ns(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return ns.errors=e,r===0}function Ge(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y of nl.required)if(s[y]===void 0){const _={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}};e===null?e=[_]:e.push(_),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="comment"||y==="\
externalIdentifierType"||y==="identifier"||y==="identifierLocator"||y==="issuingAuthority")){const _={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:y}};e===null?e=[_]:e.push(_),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let y=s.type;
if(typeof y!="string"){const _={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(y!=="ExternalIdent\
ifier"){const _={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ExternalIdentifier"}};e===null?e=[_]:e.push(_),r++}}if(s.comment!==
void 0&&(es(s.comment,{instancePath:i+"/comment"})||(e=p(e,es.errors),r=e.length)),s.externalIdentifierType!==void 0&&(rs(s.externalIdentifierType,{instancePath:i+"/externalIdentif\
ierType"})||(e=p(e,rs.errors),r=e.length)),s.identifier!==void 0&&(ss(s.identifier,{instancePath:i+"/identifier"})||(e=p(e,ss.errors),r=e.length)),s.identifierLocator!==void 0){let y=s.
identifierLocator;const _=r;let h=!1;const d=r;if(Array.isArray(y)){const f=y.length;for(let o=0;o<f;o++)is(y[o],{instancePath:i+"/identifierLocator/"+o})||(e=p(e,is.errors),r=e.length)}else{
const f={instancePath:i+"/identifierLocator",schemaPath:"#/properties/identifierLocator/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}var t=d===r;
if(h=h||t,h)r=_,e!==null&&(_?e.length=_:e=null);else{const f={instancePath:i+"/identifierLocator",schemaPath:"#/properties/identifierLocator/anyOf",keyword:"anyOf",params:{}};e===null?
e=[f]:e.push(f),r++}}s.issuingAuthority!==void 0&&(ns(s.issuingAuthority,{instancePath:i+"/issuingAuthority"})||(e=p(e,ns.errors),r=e.length))}else{const y={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return Ge.errors=e,r===0}function V(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.
type;if(typeof l=="string")if(l==="ExternalIdentifier")Ge(s,{instancePath:i})||(e=p(e,Ge.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"\
#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};
e===null?e=[o]:e.push(o),r++}return V.errors=e,r===0}function ts(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return ts.errors=e,r===0}const En=new RegExp("^[^\\/]+\\/[^\\/]+$","u");function ls(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s=="string"){if(!En.test(s)){const t={instancePath:i,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^[^\\/]+\\/[^\\/]+$"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),r++}return ls.errors=e,r===0}const Cn={enum:["altDownloadLocation","altWebPage","binaryArtifact","bower","buildMeta","buildSystem","certificationReport","c\
hat","componentAnalysisReport","cwe","documentation","dynamicAnalysisReport","eolNotice","exportControlAssessment","funding","issueTracker","license","mailingList","mavenCentral","\
metrics","npm","nuget","other","privacyAssessment","productMetadata","purchaseOrder","qualityAssessmentReport","releaseHistory","releaseNotes","riskAssessment","runtimeAnalysisRepo\
rt","secureSoftwareAttestation","securityAdversaryModel","securityAdvisory","securityFix","securityOther","securityPenTestReport","securityPolicy","securityThreatModel","socialMedi\
a","sourceArtifact","staticAnalysisReport","support","vcs","vulnerabilityDisclosureReport","vulnerabilityExploitabilityAssessment"]};function os(s,{instancePath:i=""}={}){let e=null,
r=0,t;t=!1;for(const y of Cn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Cn.enum}};e===null?e=[y]:e.push(y),r++}
return os.errors=e,r===0}function fs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return fs.errors=e,r===0}function Ye(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const y={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[y]:e.push(y),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="comment"||y==="contentType"||y==="ext\
ernalRefType"||y==="locator")){const _={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[_]:e.push(_),r++}
if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let y=s.type;if(typeof y!="string"){const _={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(y!=="ExternalRef"){const _={instancePath:i+"/type",schemaPath:"#/properties/type/cons\
t",keyword:"const",params:{allowedValue:"ExternalRef"}};e===null?e=[_]:e.push(_),r++}}if(s.comment!==void 0&&(ts(s.comment,{instancePath:i+"/comment"})||(e=p(e,ts.errors),r=e.length)),
s.contentType!==void 0&&(ls(s.contentType,{instancePath:i+"/contentType"})||(e=p(e,ls.errors),r=e.length)),s.externalRefType!==void 0&&(os(s.externalRefType,{instancePath:i+"/exter\
nalRefType"})||(e=p(e,os.errors),r=e.length)),s.locator!==void 0){let y=s.locator;const _=r;let h=!1;const d=r;if(Array.isArray(y)){const f=y.length;for(let o=0;o<f;o++)fs(y[o],{instancePath:i+
"/locator/"+o})||(e=p(e,fs.errors),r=e.length)}else{const f={instancePath:i+"/locator",schemaPath:"#/properties/locator/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[f]:e.push(f),r++}var t=d===r;if(h=h||t,h)r=_,e!==null&&(_?e.length=_:e=null);else{const f={instancePath:i+"/locator",schemaPath:"#/properties/locator/anyOf",keyword:"anyOf",params:{}};
e===null?e=[f]:e.push(f),r++}}}else{const y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return Ye.errors=e,r===0}function q(s,{
instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&
(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",
params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="ExternalRef")Ye(s,{instancePath:i})||(e=p(e,Ye.errors),r=e.length);else{const n={
instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?
e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return q.errors=e,r===0}function j(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return j.errors=e,r===0}function C(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return C.errors=e,r===0}const tl={required:["type","algorithm","hashValue"]};function Ue(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ue.errors=e,r===0}const Ln={enum:["adler32","blake2b256","blake2b384","blake2b512","blake3","crystalsDilithium","crystalsKyber","falcon","md2","md4","md5","md6","othe\
r","sha1","sha224","sha256","sha384","sha3_224","sha3_256","sha3_384","sha3_512","sha512"]};function ps(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Ln.enum)if(Z(
s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ln.enum}};e===null?e=[y]:e.push(y),r++}return ps.errors=e,r===0}function as(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return as.errors=e,r===0}function xe(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t of tl.required)if(s[t]===void 0){const y={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[y]:e.push(y),r++}for(const t in s)if(!(t==="@id"||t==="type"||t==="comment"||t==="\
algorithm"||t==="hashValue")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}
if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(t!=="Hash"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"Hash"}};e===null?e=[y]:e.push(y),r++}}s.comment!==void 0&&(Ue(s.comment,{instancePath:i+"/comment"})||(e=p(e,Ue.errors),r=e.length)),s.algorithm!==void 0&&
(ps(s.algorithm,{instancePath:i+"/algorithm"})||(e=p(e,ps.errors),r=e.length)),s.hashValue!==void 0&&(as(s.hashValue,{instancePath:i+"/hashValue"})||(e=p(e,as.errors),r=e.length))}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return xe.errors=e,r===0}const ll={required:["type","algorithm","has\
hValue"]},Bn={enum:["adler32","blake2b256","blake2b384","blake2b512","blake3","crystalsDilithium","crystalsKyber","falcon","md2","md4","md5","md6","other","sha1","sha224","sha256",
"sha384","sha3_224","sha3_256","sha3_384","sha3_512","sha512"]};function ys(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Bn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={
instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Bn.enum}};e===null?e=[y]:e.push(y),r++}return ys.errors=e,r===0}function us(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return us.errors=e,r===0}function cs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return cs.errors=e,r===0}function Ve(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y of ll.required)if(s[y]===void 0){const _={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}};e===null?e=[_]:e.push(_),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="comment"||y==="\
algorithm"||y==="hashValue"||y==="packageVerificationCodeExcludedFile")){const _={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[_]:e.push(_),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let y=s.type;if(typeof y!="string"){const _={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(_),r++}if(y!=="PackageVerificationCode"){const _={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"PackageVerificationCode"}};e===null?e=[_]:e.push(_),r++}}if(s.comment!==void 0&&(Ue(s.comment,{instancePath:i+
"/comment"})||(e=p(e,Ue.errors),r=e.length)),s.algorithm!==void 0&&(ys(s.algorithm,{instancePath:i+"/algorithm"})||(e=p(e,ys.errors),r=e.length)),s.hashValue!==void 0&&(us(s.hashValue,
{instancePath:i+"/hashValue"})||(e=p(e,us.errors),r=e.length)),s.packageVerificationCodeExcludedFile!==void 0){let y=s.packageVerificationCodeExcludedFile;const _=r;let h=!1;const d=r;
if(Array.isArray(y)){const f=y.length;for(let o=0;o<f;o++)cs(y[o],{instancePath:i+"/packageVerificationCodeExcludedFile/"+o})||(e=p(e,cs.errors),r=e.length)}else{const f={instancePath:i+
"/packageVerificationCodeExcludedFile",schemaPath:"#/properties/packageVerificationCodeExcludedFile/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}
var t=d===r;if(h=h||t,h)r=_,e!==null&&(_?e.length=_:e=null);else{const f={instancePath:i+"/packageVerificationCodeExcludedFile",schemaPath:"#/properties/packageVerificationCodeExcl\
udedFile/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}else{const y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}return Ve.errors=e,r===0}const ol={required:["type","software_contentIdentifierType","software_contentIdentifierValue"]},Sn={enum:["gitoid","swhid"]};function ds(s,{instancePath:i=""}={}){
let e=null,r=0,t;t=!1;for(const y of Sn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Sn.enum}};e===null?e=[y]:
e.push(y),r++}return ds.errors=e,r===0}function hs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"string"}};e===null?e=[t]:e.push(t),r++}return hs.errors=e,r===0}function ke(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t of ol.
required)if(s[t]===void 0){const y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[y]:e.push(y),r++}for(const t in s)if(!(t==="@i\
d"||t==="type"||t==="comment"||t==="software_contentIdentifierType"||t==="software_contentIdentifierValue")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){
let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(t!=="\
software_ContentIdentifier"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_ContentIdentifier"}};e===null?e=[y]:
e.push(y),r++}}s.comment!==void 0&&(Ue(s.comment,{instancePath:i+"/comment"})||(e=p(e,Ue.errors),r=e.length)),s.software_contentIdentifierType!==void 0&&(ds(s.software_contentIdentifierType,
{instancePath:i+"/software_contentIdentifierType"})||(e=p(e,ds.errors),r=e.length)),s.software_contentIdentifierValue!==void 0&&(hs(s.software_contentIdentifierValue,{instancePath:i+
"/software_contentIdentifierValue"})||(e=p(e,hs.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
r++}return ke.errors=e,r===0}function L(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=
[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="Hash")xe(s,{instancePath:i})||(e=p(e,
xe.errors),r=e.length);else if(l==="PackageVerificationCode")Ve(s,{instancePath:i})||(e=p(e,Ve.errors),r=e.length);else if(l==="software_ContentIdentifier")ke(s,{instancePath:i})||
(e=p(e,ke.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:
e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{
const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){
const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),
r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}
var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return L.errors=e,r===0}function re(s,{
instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of Un.required)if(s[d]===void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call(Un.properties,d)){const f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==
void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}
if(d!=="Organization"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Organization"}};e===null?e=[f]:e.push(f),r++}}if(s.
comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),
r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const f=r;let o=!1;const u=r;
if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==void 0){let d=s.externalIdentifier;const f=r;
let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,V.errors),r=e.length)}else{const l={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&
(f?e.length=f:e=null);else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}
if(s.externalRef!==void 0){let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=
p(e,q.errors),r=e.length)}else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(
l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+
"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}return re.errors=e,r===0}const Nn={required:["type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},
externalRef:{},name:{},summary:{},verifiedUsing:{}}};function se(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of Nn.required)if(s[d]===
void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call(Nn.properties,d)){const f={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+
"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}if(d!=="Person"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Person"}};e===
null?e=[f]:e.push(f),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+
"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.
extension;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={
instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&
(f?e.length=f:e=null);else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==
void 0){let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,
V.errors),r=e.length)}else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<
l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==
void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.
length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return se.errors=e,r===0}const Dn={required:["type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},
description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{}}};function ie(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const d of Dn.required)if(s[d]===void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};e===null?e=[f]:e.push(
f),r++}for(const d in s)if(!D.call(Dn.properties,d)){const f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?
e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(d!=="SoftwareAgent"){const f={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"SoftwareAgent"}};e===null?e=[f]:e.push(f),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(
e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+
"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],
{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==void 0){let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;
for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,V.errors),r=e.length)}else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const f=r;
let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{const l={instancePath:i+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=
f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){
let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{
const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||
h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(
l),r++}}}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return ie.errors=e,r===0}const $n={required:["type","s\
pdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{}}};
function ne(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of $n.required)if(s[d]===void 0){const f={instancePath:i,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call($n.properties,d)){const f={instancePath:i,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),
r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}if(d!=="Agent"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Agent"}};e===null?e=[f]:e.push(f),r++}}
if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,
E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const f=r;let o=!1;
const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={instancePath:i+"/extension",
schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&(f?e.length=f:e=null);else{
const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==void 0){let d=s.externalIdentifier;
const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,V.errors),r=e.length)}else{const l={
instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var y=u===r;if(o=o||
y,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=
[l]:e.push(l),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)q(d[n],{instancePath:i+"/ex\
ternalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+
"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)L(
d[n],{instancePath:i+"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/pr\
operties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[d]:e.push(d),r++}return ne.errors=e,r===0}function ms(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){
const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={
instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="Organizati\
on")re(s,{instancePath:i})||(e=p(e,re.errors),r=e.length);else if(l==="Person")se(s,{instancePath:i})||(e=p(e,se.errors),r=e.length);else if(l==="SoftwareAgent")ie(s,{instancePath:i})||
(e=p(e,ie.errors),r=e.length);else if(l==="Agent")ne(s,{instancePath:i})||(e=p(e,ne.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"disc\
riminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}const u=r;let l=!1;const n=r;if(s!=="SpdxOrganization"){const c={instancePath:i,schemaPath:"#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:$r.else.anyOf[0].enum}};
e===null?e=[c]:e.push(c),r++}var f=n===r;if(l=l||f,!l){const c=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=c===r;l=l||f}if(l)r=u,e!==null&&(u?e.length=u:e=null);else{
const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return ms.errors=e,r===0}const Zn={required:["type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},
summary:{},verifiedUsing:{}}};function qe(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of Zn.required)if(s[d]===void 0){const f={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call(Zn.properties,d)){const f={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}if(d!=="Tool"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Tool"}};e===null?
e=[f]:e.push(f),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/cr\
eationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.
extension;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={
instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&
(f?e.length=f:e=null);else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==
void 0){let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,
V.errors),r=e.length)}else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<
l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==
void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.
length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return qe.errors=e,r===0}function gs(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="o\
bject"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){
if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l==
"string")if(l==="Tool")qe(s,{instancePath:i})||(e=p(e,qe.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"m\
apping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};
e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{
const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(
s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",
params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}
return gs.errors=e,r===0}const Qt=new RegExp("^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\\
.[0-9a-zA-Z-]+)*))?$","u");function _s(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Qt.test(s)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"patte\
rn",params:{pattern:"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\\
.[0-9a-zA-Z-]+)*))?$"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return _s.
errors=e,r===0}function Br(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const _ of il.required)if(s[_]===void 0){const h={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:_}};e===null?e=[h]:e.push(h),r++}for(const _ in s)if(!(_==="@id"||_==="type"||_==="comment"||_==="created"||_==="\
createdBy"||_==="createdUsing"||_==="specVersion")){const h={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}};e===null?
e=[h]:e.push(h),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let _=s.type;if(typeof _!="string"){const h={instancePath:i+
"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}if(_!=="CreationInfo"){const h={instancePath:i+"/type",schemaPath:"#\
/properties/type/const",keyword:"const",params:{allowedValue:"CreationInfo"}};e===null?e=[h]:e.push(h),r++}}if(s.comment!==void 0&&(Jr(s.comment,{instancePath:i+"/comment"})||(e=p(
e,Jr.errors),r=e.length)),s.created!==void 0&&(Gr(s.created,{instancePath:i+"/created"})||(e=p(e,Gr.errors),r=e.length)),s.createdBy!==void 0){let _=s.createdBy;const h=r;let d=!1;
const f=r;if(Array.isArray(_)){if(_.length<1){const u={instancePath:i+"/createdBy",schemaPath:"#/properties/createdBy/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[u]:e.push(u),r++}const o=_.length;for(let u=0;u<o;u++)ms(_[u],{instancePath:i+"/createdBy/"+u})||(e=p(e,ms.errors),r=e.length)}else{const o={instancePath:i+"/createdBy",schemaPath:"\
#/properties/createdBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}var t=f===r;if(d=d||t,d)r=h,e!==null&&(h?e.length=h:e=null);else{const o={instancePath:i+
"/createdBy",schemaPath:"#/properties/createdBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}if(s.createdUsing!==void 0){let _=s.createdUsing;const h=r;let d=!1;
const f=r;if(Array.isArray(_)){const o=_.length;for(let u=0;u<o;u++)gs(_[u],{instancePath:i+"/createdUsing/"+u})||(e=p(e,gs.errors),r=e.length)}else{const o={instancePath:i+"/creat\
edUsing",schemaPath:"#/properties/createdUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}var y=f===r;if(d=d||y,d)r=h,e!==null&&(h?e.length=h:
e=null);else{const o={instancePath:i+"/createdUsing",schemaPath:"#/properties/createdUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[o]:e.push(o),r++}}s.specVersion!==void 0&&(_s(
s.specVersion,{instancePath:i+"/specVersion"})||(e=p(e,_s.errors),r=e.length))}else{const _={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:
e.push(_),r++}return Br.errors=e,r===0}const fl={required:["type","key"]};function vs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return vs.errors=e,r===0}function ws(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return ws.errors=e,r===0}function G(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t of fl.required)if(s[t]===void 0){const y={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[y]:e.push(y),r++}for(const t in s)if(!(t==="@id"||t==="type"||t==="key"||t==="valu\
e")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(
s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/\
type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(t!=="DictionaryEntry"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"DictionaryEntry"}};e===null?e=[y]:e.push(y),r++}}s.key!==void 0&&(vs(s.key,{instancePath:i+"/key"})||(e=p(e,vs.errors),r=e.length)),s.value!==void 0&&(ws(
s.value,{instancePath:i+"/value"})||(e=p(e,ws.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),
r++}return G.errors=e,r===0}function xs(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="ExternalIdentifierType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ExternalIdentifierType"}};e===null?e=[y]:
e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return xs.errors=e,r===0}const pl={required:["t\
ype","externalSpdxId"]};const Fn={required:["type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},
summary:{},verifiedUsing:{},builtTime:{},originatedBy:{},releaseTime:{},standardName:{},suppliedBy:{},supportLevel:{},validUntilTime:{},software_additionalPurpose:{},software_attributionText:{},
software_contentIdentifier:{},software_copyrightText:{},software_primaryPurpose:{},software_downloadLocation:{},software_homePage:{},software_packageUrl:{},software_packageVersion:{},
software_sourceInfo:{},ai_autonomyType:{},ai_domain:{},ai_energyConsumption:{},ai_hyperparameter:{},ai_informationAboutApplication:{},ai_informationAboutTraining:{},ai_limitation:{},
ai_metric:{},ai_metricDecisionThreshold:{},ai_modelDataPreprocessing:{},ai_modelExplainability:{},ai_safetyRiskAssessment:{},ai_standardCompliance:{},ai_typeOfModel:{},ai_useSensitivePersonalInformation:{}}};function te(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return te.errors=e,r===0}function le(s,{instancePath:i=""}={}){let e=null,r=0;
const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=
[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="Organization")re(s,{instancePath:i})||(e=p(e,re.errors),r=e.length);else if(l==="Person")se(s,{instancePath:i})||(e=p(
e,se.errors),r=e.length);else if(l==="SoftwareAgent")ie(s,{instancePath:i})||(e=p(e,ie.errors),r=e.length);else if(l==="Agent")ne(s,{instancePath:i})||(e=p(e,ne.errors),r=e.length);else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;if(s!=="SpdxOrganization"){const c={instancePath:i,schemaPath:"#/else/anyOf/0\
/enum",keyword:"enum",params:{allowedValues:$r.else.anyOf[0].enum}};e===null?e=[c]:e.push(c),r++}var f=n===r;if(l=l||f,!l){const c=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);
var f=c===r;l=l||f}if(l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===
r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return le.errors=e,r===0}function oe(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return oe.errors=e,r===0}function fe(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return fe.errors=e,r===0}function pe(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?
e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="Organization")re(s,{instancePath:i})||
(e=p(e,re.errors),r=e.length);else if(l==="Person")se(s,{instancePath:i})||(e=p(e,se.errors),r=e.length);else if(l==="SoftwareAgent")ie(s,{instancePath:i})||(e=p(e,ie.errors),r=e.length);else if(l===
"Agent")ne(s,{instancePath:i})||(e=p(e,ne.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ty\
pe",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===
null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;
if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;if(s!=="Spd\
xOrganization"){const c={instancePath:i,schemaPath:"#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:$r.else.anyOf[0].enum}};e===null?e=[c]:e.push(c),r++}var f=n===r;if(l=
l||f,!l){const c=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=c===r;l=l||f}if(l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/a\
nyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===
null?e=[o]:e.push(o),r++}return pe.errors=e,r===0}const zn={enum:["deployed","development","endOfSupport","limitedSupport","noAssertion","noSupport","support"]};function ae(s,{instancePath:i=""}={}){
let e=null,r=0,t;t=!1;for(const y of zn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:zn.enum}};e===null?e=[y]:
e.push(y),r++}return ae.errors=e,r===0}function ye(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return ye.errors=e,r===0}const Kn={enum:["application","archive","bom","conf\
iguration","container","data","device","deviceDriver","diskImage","documentation","evidence","executable","file","filesystemImage","firmware","framework","install","library","manif\
est","model","module","operatingSystem","other","patch","platform","requirement","source","specification","test"]};function ue(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Kn.
enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Kn.enum}};e===null?e=[y]:e.push(y),r++}return ue.errors=e,r===0}function ce(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return ce.errors=e,r===0}function de(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="software_ContentIdentifier")ke(s,{instancePath:i})||(e=p(e,ke.errors),
r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,
schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===
r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="\
else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return de.errors=e,r===0}function he(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return he.errors=e,r===0}const Mn={enum:["application","archive","bom","configuration","container","data","device","deviceDriver","diskImage","documentation","evidence","exe\
cutable","file","filesystemImage","firmware","framework","install","library","manifest","model","module","operatingSystem","other","patch","platform","requirement","source","specif\
ication","test"]};function me(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Mn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Mn.enum}};e===null?e=[y]:e.push(y),r++}return me.errors=e,r===0}function je(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return je.errors=e,r===0}function Ce(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="\
string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return Ce.errors=e,r===0}function Le(s,{instancePath:i=""}={}){
let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return Le.errors=e,r===0}function Be(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Be.errors=e,r===0}function Se(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Se.errors=e,r===0}const Hn={enum:["no","noAssertion","yes"]};function ks(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Hn.enum)if(Z(s,y)){t=!0;break}
if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hn.enum}};e===null?e=[y]:e.push(y),r++}return ks.errors=e,r===0}function Ps(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ps.errors=e,r===0}function As(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="ai_EnergyConsumption")Je(s,{instancePath:i})||(e=p(e,Je.errors),
r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,
schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===
r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="\
else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return As.errors=e,r===0}function Os(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="DictionaryEntry")G(s,{instancePath:i})||(e=p(e,G.errors),r=e.length);else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=
u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Os.errors=e,r===0}function Is(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Is.errors=e,r===0}function Ts(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ts.errors=e,r===0}function bs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return bs.errors=e,r===0}function Es(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?
e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="DictionaryEntry")G(s,{instancePath:i})||
(e=p(e,G.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.
push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={
instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={
instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.
length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===
r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Es.errors=e,r===0}function Rs(s,{instancePath:i=""}={}){
let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);
let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="DictionaryEntry")G(s,{instancePath:i})||(e=p(e,G.errors),r=e.length);else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/th\
en/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?
e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Rs.errors=e,r===0}function Us(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Us.errors=e,r===0}function Vs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Vs.errors=e,r===0}const Xn={enum:["high","low","medium","serious"]};function qs(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Xn.enum)if(Z(s,y)){t=!0;
break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xn.enum}};e===null?e=[y]:e.push(y),r++}return qs.errors=e,r===0}function js(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return js.errors=e,r===0}function Cs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Cs.errors=e,r===0}const Wn={enum:["no","noAssertion","yes"]};function Ls(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Wn.enum)if(Z(s,y)){t=!0;break}
if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Wn.enum}};e===null?e=[y]:e.push(y),r++}return Ls.errors=e,r===0}function Pe(s,{instancePath:i=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const O of Fn.required)if(s[O]===void 0){const x={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:O}};e===null?e=[x]:e.push(x),r++}for(const O in s)if(!D.call(Fn.properties,O)){const x={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:O}};e===null?e=[x]:e.push(x),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let O=s.
type;if(typeof O!="string"){const x={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}if(O!=="ai_AIPac\
kage"){const x={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ai_AIPackage"}};e===null?e=[x]:e.push(x),r++}}if(s.comment!==void 0&&
(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),
s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let O=s.extension;const x=r;let k=!1;const $=r;if(Array.
isArray(O)){const A=O.length;for(let I=0;I<A;I++)U(O[I],{instancePath:i+"/extension/"+I})||(e=p(e,U.errors),r=e.length)}else{const A={instancePath:i+"/extension",schemaPath:"#/prop\
erties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var t=$===r;if(k=k||t,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.externalIdentifier!==void 0){let O=s.externalIdentifier;const x=r;
let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)V(O[I],{instancePath:i+"/externalIdentifier/"+I})||(e=p(e,V.errors),r=e.length)}else{const A={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var y=$===r;if(k=k||y,k)r=x,e!==null&&
(x?e.length=x:e=null);else{const A={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}
if(s.externalRef!==void 0){let O=s.externalRef;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)q(O[I],{instancePath:i+"/externalRef/"+I})||(e=
p(e,q.errors),r=e.length)}else{const A={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(
A),r++}var _=$===r;if(k=k||_,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[A]:e.push(A),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let O=s.verifiedUsing;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)L(O[I],{instancePath:i+
"/verifiedUsing/"+I})||(e=p(e,L.errors),r=e.length)}else{const A={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[A]:e.push(A),r++}var h=$===r;if(k=k||h,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.builtTime!==void 0&&(te(s.builtTime,{instancePath:i+"/builtTime"})||(e=p(e,te.errors),r=e.length)),s.originatedBy!==
void 0){let O=s.originatedBy;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)le(O[I],{instancePath:i+"/originatedBy/"+I})||(e=p(e,le.errors),
r=e.length)}else{const A={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var d=$===
r;if(k=k||d,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:
e.push(A),r++}}if(s.releaseTime!==void 0&&(oe(s.releaseTime,{instancePath:i+"/releaseTime"})||(e=p(e,oe.errors),r=e.length)),s.standardName!==void 0){let O=s.standardName;const x=r;
let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)fe(O[I],{instancePath:i+"/standardName/"+I})||(e=p(e,fe.errors),r=e.length)}else{const A={instancePath:i+
"/standardName",schemaPath:"#/properties/standardName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var f=$===r;if(k=k||f,k)r=x,e!==null&&(x?e.length=
x:e=null);else{const A={instancePath:i+"/standardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.suppliedBy!==void 0&&
(pe(s.suppliedBy,{instancePath:i+"/suppliedBy"})||(e=p(e,pe.errors),r=e.length)),s.supportLevel!==void 0){let O=s.supportLevel;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.
length;for(let I=0;I<A;I++)ae(O[I],{instancePath:i+"/supportLevel/"+I})||(e=p(e,ae.errors),r=e.length)}else{const A={instancePath:i+"/supportLevel",schemaPath:"#/properties/support\
Level/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var o=$===r;if(k=k||o,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/su\
pportLevel",schemaPath:"#/properties/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.validUntilTime!==void 0&&(ye(s.validUntilTime,{instancePath:i+
"/validUntilTime"})||(e=p(e,ye.errors),r=e.length)),s.software_additionalPurpose!==void 0){let O=s.software_additionalPurpose;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.
length;for(let I=0;I<A;I++)ue(O[I],{instancePath:i+"/software_additionalPurpose/"+I})||(e=p(e,ue.errors),r=e.length)}else{const A={instancePath:i+"/software_additionalPurpose",schemaPath:"\
#/properties/software_additionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var u=$===r;if(k=k||u,k)r=x,e!==null&&(x?e.length=x:e=null);else{
const A={instancePath:i+"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.software_attributionText!==
void 0){let O=s.software_attributionText;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)ce(O[I],{instancePath:i+"/software_attributionText/"+
I})||(e=p(e,ce.errors),r=e.length)}else{const A={instancePath:i+"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[A]:e.push(A),r++}var l=$===r;if(k=k||l,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/software_attributionText",schemaPath:"#/properties/\
software_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.software_contentIdentifier!==void 0){let O=s.software_contentIdentifier;const x=r;let k=!1;
const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)de(O[I],{instancePath:i+"/software_contentIdentifier/"+I})||(e=p(e,de.errors),r=e.length)}else{const A={instancePath:i+
"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var n=$===r;if(k=
k||n,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};
e===null?e=[A]:e.push(A),r++}}if(s.software_copyrightText!==void 0&&(he(s.software_copyrightText,{instancePath:i+"/software_copyrightText"})||(e=p(e,he.errors),r=e.length)),s.software_primaryPurpose!==
void 0&&(me(s.software_primaryPurpose,{instancePath:i+"/software_primaryPurpose"})||(e=p(e,me.errors),r=e.length)),s.software_downloadLocation!==void 0&&(je(s.software_downloadLocation,
{instancePath:i+"/software_downloadLocation"})||(e=p(e,je.errors),r=e.length)),s.software_homePage!==void 0&&(Ce(s.software_homePage,{instancePath:i+"/software_homePage"})||(e=p(e,
Ce.errors),r=e.length)),s.software_packageUrl!==void 0&&(Le(s.software_packageUrl,{instancePath:i+"/software_packageUrl"})||(e=p(e,Le.errors),r=e.length)),s.software_packageVersion!==
void 0&&(Be(s.software_packageVersion,{instancePath:i+"/software_packageVersion"})||(e=p(e,Be.errors),r=e.length)),s.software_sourceInfo!==void 0&&(Se(s.software_sourceInfo,{instancePath:i+
"/software_sourceInfo"})||(e=p(e,Se.errors),r=e.length)),s.ai_autonomyType!==void 0&&(ks(s.ai_autonomyType,{instancePath:i+"/ai_autonomyType"})||(e=p(e,ks.errors),r=e.length)),s.ai_domain!==
void 0){let O=s.ai_domain;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)Ps(O[I],{instancePath:i+"/ai_domain/"+I})||(e=p(e,Ps.errors),r=e.length)}else{
const A={instancePath:i+"/ai_domain",schemaPath:"#/properties/ai_domain/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var a=$===r;if(k=k||a,k)r=x,
e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/ai_domain",schemaPath:"#/properties/ai_domain/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.ai_energyConsumption!==
void 0&&(As(s.ai_energyConsumption,{instancePath:i+"/ai_energyConsumption"})||(e=p(e,As.errors),r=e.length)),s.ai_hyperparameter!==void 0){let O=s.ai_hyperparameter;const x=r;let k=!1;
const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)Os(O[I],{instancePath:i+"/ai_hyperparameter/"+I})||(e=p(e,Os.errors),r=e.length)}else{const A={instancePath:i+"/\
ai_hyperparameter",schemaPath:"#/properties/ai_hyperparameter/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var c=$===r;if(k=k||c,k)r=x,e!==null&&
(x?e.length=x:e=null);else{const A={instancePath:i+"/ai_hyperparameter",schemaPath:"#/properties/ai_hyperparameter/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.
ai_informationAboutApplication!==void 0&&(Is(s.ai_informationAboutApplication,{instancePath:i+"/ai_informationAboutApplication"})||(e=p(e,Is.errors),r=e.length)),s.ai_informationAboutTraining!==
void 0&&(Ts(s.ai_informationAboutTraining,{instancePath:i+"/ai_informationAboutTraining"})||(e=p(e,Ts.errors),r=e.length)),s.ai_limitation!==void 0&&(bs(s.ai_limitation,{instancePath:i+
"/ai_limitation"})||(e=p(e,bs.errors),r=e.length)),s.ai_metric!==void 0){let O=s.ai_metric;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)Es(
O[I],{instancePath:i+"/ai_metric/"+I})||(e=p(e,Es.errors),r=e.length)}else{const A={instancePath:i+"/ai_metric",schemaPath:"#/properties/ai_metric/anyOf/0/type",keyword:"type",params:{
type:"array"}};e===null?e=[A]:e.push(A),r++}var m=$===r;if(k=k||m,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/ai_metric",schemaPath:"#/properties/ai_metric\
/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.ai_metricDecisionThreshold!==void 0){let O=s.ai_metricDecisionThreshold;const x=r;let k=!1;const $=r;if(Array.
isArray(O)){const A=O.length;for(let I=0;I<A;I++)Rs(O[I],{instancePath:i+"/ai_metricDecisionThreshold/"+I})||(e=p(e,Rs.errors),r=e.length)}else{const A={instancePath:i+"/ai_metricD\
ecisionThreshold",schemaPath:"#/properties/ai_metricDecisionThreshold/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var v=$===r;if(k=k||v,k)r=x,e!==
null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/ai_metricDecisionThreshold",schemaPath:"#/properties/ai_metricDecisionThreshold/anyOf",keyword:"anyOf",params:{}};e===null?
e=[A]:e.push(A),r++}}if(s.ai_modelDataPreprocessing!==void 0){let O=s.ai_modelDataPreprocessing;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)
Us(O[I],{instancePath:i+"/ai_modelDataPreprocessing/"+I})||(e=p(e,Us.errors),r=e.length)}else{const A={instancePath:i+"/ai_modelDataPreprocessing",schemaPath:"#/properties/ai_model\
DataPreprocessing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var g=$===r;if(k=k||g,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+
"/ai_modelDataPreprocessing",schemaPath:"#/properties/ai_modelDataPreprocessing/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.ai_modelExplainability!==void 0){
let O=s.ai_modelExplainability;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)Vs(O[I],{instancePath:i+"/ai_modelExplainability/"+I})||(e=p(e,
Vs.errors),r=e.length)}else{const A={instancePath:i+"/ai_modelExplainability",schemaPath:"#/properties/ai_modelExplainability/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[A]:e.push(A),r++}var w=$===r;if(k=k||w,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+"/ai_modelExplainability",schemaPath:"#/properties/ai_modelExplain\
ability/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.ai_safetyRiskAssessment!==void 0&&(qs(s.ai_safetyRiskAssessment,{instancePath:i+"/ai_safetyRiskAssessme\
nt"})||(e=p(e,qs.errors),r=e.length)),s.ai_standardCompliance!==void 0){let O=s.ai_standardCompliance;const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<
A;I++)js(O[I],{instancePath:i+"/ai_standardCompliance/"+I})||(e=p(e,js.errors),r=e.length)}else{const A={instancePath:i+"/ai_standardCompliance",schemaPath:"#/properties/ai_standar\
dCompliance/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var B=$===r;if(k=k||B,k)r=x,e!==null&&(x?e.length=x:e=null);else{const A={instancePath:i+
"/ai_standardCompliance",schemaPath:"#/properties/ai_standardCompliance/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}if(s.ai_typeOfModel!==void 0){let O=s.ai_typeOfModel;
const x=r;let k=!1;const $=r;if(Array.isArray(O)){const A=O.length;for(let I=0;I<A;I++)Cs(O[I],{instancePath:i+"/ai_typeOfModel/"+I})||(e=p(e,Cs.errors),r=e.length)}else{const A={instancePath:i+
"/ai_typeOfModel",schemaPath:"#/properties/ai_typeOfModel/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[A]:e.push(A),r++}var N=$===r;if(k=k||N,k)r=x,e!==null&&(x?
e.length=x:e=null);else{const A={instancePath:i+"/ai_typeOfModel",schemaPath:"#/properties/ai_typeOfModel/anyOf",keyword:"anyOf",params:{}};e===null?e=[A]:e.push(A),r++}}s.ai_useSensitivePersonalInformation!==
void 0&&(Ls(s.ai_useSensitivePersonalInformation,{instancePath:i+"/ai_useSensitivePersonalInformation"})||(e=p(e,Ls.errors),r=e.length))}else{const O={instancePath:i,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}};e===null?e=[O]:e.push(O),r++}return Pe.errors=e,r===0}const Qn={required:["type","spdxId","creationInfo","dataset_datasetType"],properties:{
spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},builtTime:{},originatedBy:{},releaseTime:{},
standardName:{},suppliedBy:{},supportLevel:{},validUntilTime:{},software_additionalPurpose:{},software_attributionText:{},software_contentIdentifier:{},software_copyrightText:{},software_primaryPurpose:{},
software_downloadLocation:{},software_homePage:{},software_packageUrl:{},software_packageVersion:{},software_sourceInfo:{},dataset_anonymizationMethodUsed:{},dataset_confidentialityLevel:{},
dataset_dataCollectionProcess:{},dataset_dataPreprocessing:{},dataset_datasetAvailability:{},dataset_datasetNoise:{},dataset_datasetSize:{},dataset_datasetType:{},dataset_datasetUpdateMechanism:{},
dataset_hasSensitivePersonalInformation:{},dataset_intendedUse:{},dataset_knownBias:{},dataset_sensor:{}}};function Bs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Bs.errors=e,r===0}const Jn={enum:["amber","clear","green","red"]};function Ss(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Jn.enum)if(Z(s,y)){t=!0;break}
if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Jn.enum}};e===null?e=[y]:e.push(y),r++}return Ss.errors=e,r===0}function Ns(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ns.errors=e,r===0}function Ds(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ds.errors=e,r===0}const Gn={enum:["clickthrough","directDownload","query","registration","scrapingScript"]};function $s(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;
for(const y of Gn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gn.enum}};e===null?e=[y]:e.push(y),r++}return $s.
errors=e,r===0}function Zs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Zs.errors=e,r===0}function Fs(s,{instancePath:i=""}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&(s<0||isNaN(s))){const t={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[
t]:e.push(t),r++}return Fs.errors=e,r===0}const Yn={enum:["audio","categorical","graph","image","noAssertion","numeric","other","sensor","structured","syntactic","text","timeseries",
"timestamp","video"]};function zs(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Yn.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Yn.enum}};e===null?e=[y]:e.push(y),r++}return zs.errors=e,r===0}function Ks(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ks.errors=e,r===0}const et={enum:["no","noAssertion","yes"]};function Ms(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of et.enum)if(Z(s,y)){t=!0;break}
if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:et.enum}};e===null?e=[y]:e.push(y),r++}return Ms.errors=e,r===0}function Hs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Hs.errors=e,r===0}function Xs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Xs.errors=e,r===0}function Ws(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?
e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="DictionaryEntry")G(s,{instancePath:i})||
(e=p(e,G.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.
push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={
instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={
instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.
length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===
r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Ws.errors=e,r===0}function Ae(s,{instancePath:i=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const w of Qn.required)if(s[w]===void 0){const B={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:w}};e===null?e=[B]:e.push(B),r++}for(const w in s)if(!D.call(Qn.properties,w)){const B={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:w}};e===null?e=[B]:e.push(B),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let w=s.
type;if(typeof w!="string"){const B={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[B]:e.push(B),r++}if(w!=="dataset_\
DatasetPackage"){const B={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"dataset_DatasetPackage"}};e===null?e=[B]:e.push(B),r++}}
if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,
E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let w=s.extension;const B=r;let N=!1;
const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)U(w[k],{instancePath:i+"/extension/"+k})||(e=p(e,U.errors),r=e.length)}else{const x={instancePath:i+"/extension",
schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var t=O===r;if(N=N||t,N)r=B,e!==null&&(B?e.length=B:e=null);else{
const x={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.externalIdentifier!==void 0){let w=s.externalIdentifier;
const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)V(w[k],{instancePath:i+"/externalIdentifier/"+k})||(e=p(e,V.errors),r=e.length)}else{const x={
instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var y=O===r;if(N=N||
y,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=
[x]:e.push(x),r++}}if(s.externalRef!==void 0){let w=s.externalRef;const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)q(w[k],{instancePath:i+"/ex\
ternalRef/"+k})||(e=p(e,q.errors),r=e.length)}else{const x={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[x]:e.push(x),r++}var _=O===r;if(N=N||_,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+
"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let w=s.verifiedUsing;const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)L(
w[k],{instancePath:i+"/verifiedUsing/"+k})||(e=p(e,L.errors),r=e.length)}else{const x={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var h=O===r;if(N=N||h,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/verifiedUsing",schemaPath:"#/pr\
operties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.builtTime!==void 0&&(te(s.builtTime,{instancePath:i+"/builtTime"})||(e=p(e,te.errors),r=
e.length)),s.originatedBy!==void 0){let w=s.originatedBy;const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)le(w[k],{instancePath:i+"/originated\
By/"+k})||(e=p(e,le.errors),r=e.length)}else{const x={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?
e=[x]:e.push(x),r++}var d=O===r;if(N=N||d,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"a\
nyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.releaseTime!==void 0&&(oe(s.releaseTime,{instancePath:i+"/releaseTime"})||(e=p(e,oe.errors),r=e.length)),s.standardName!==void 0){
let w=s.standardName;const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)fe(w[k],{instancePath:i+"/standardName/"+k})||(e=p(e,fe.errors),r=e.length)}else{
const x={instancePath:i+"/standardName",schemaPath:"#/properties/standardName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var f=O===r;if(N=N||f,
N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/standardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),
r++}}if(s.suppliedBy!==void 0&&(pe(s.suppliedBy,{instancePath:i+"/suppliedBy"})||(e=p(e,pe.errors),r=e.length)),s.supportLevel!==void 0){let w=s.supportLevel;const B=r;let N=!1;const O=r;
if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)ae(w[k],{instancePath:i+"/supportLevel/"+k})||(e=p(e,ae.errors),r=e.length)}else{const x={instancePath:i+"/supportLevel",schemaPath:"\
#/properties/supportLevel/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var o=O===r;if(N=N||o,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={
instancePath:i+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.validUntilTime!==void 0&&(ye(s.validUntilTime,
{instancePath:i+"/validUntilTime"})||(e=p(e,ye.errors),r=e.length)),s.software_additionalPurpose!==void 0){let w=s.software_additionalPurpose;const B=r;let N=!1;const O=r;if(Array.
isArray(w)){const x=w.length;for(let k=0;k<x;k++)ue(w[k],{instancePath:i+"/software_additionalPurpose/"+k})||(e=p(e,ue.errors),r=e.length)}else{const x={instancePath:i+"/software_a\
dditionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var u=O===r;if(N=N||u,N)r=B,e!==
null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?
e=[x]:e.push(x),r++}}if(s.software_attributionText!==void 0){let w=s.software_attributionText;const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)
ce(w[k],{instancePath:i+"/software_attributionText/"+k})||(e=p(e,ce.errors),r=e.length)}else{const x={instancePath:i+"/software_attributionText",schemaPath:"#/properties/software_a\
ttributionText/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var l=O===r;if(N=N||l,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+
"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.software_contentIdentifier!==void 0){
let w=s.software_contentIdentifier;const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)de(w[k],{instancePath:i+"/software_contentIdentifier/"+k})||
(e=p(e,de.errors),r=e.length)}else{const x={instancePath:i+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[x]:e.push(x),r++}var n=O===r;if(N=N||n,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/software_contentIdentifier",schemaPath:"#/propertie\
s/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.software_copyrightText!==void 0&&(he(s.software_copyrightText,{instancePath:i+"/so\
ftware_copyrightText"})||(e=p(e,he.errors),r=e.length)),s.software_primaryPurpose!==void 0&&(me(s.software_primaryPurpose,{instancePath:i+"/software_primaryPurpose"})||(e=p(e,me.errors),
r=e.length)),s.software_downloadLocation!==void 0&&(je(s.software_downloadLocation,{instancePath:i+"/software_downloadLocation"})||(e=p(e,je.errors),r=e.length)),s.software_homePage!==
void 0&&(Ce(s.software_homePage,{instancePath:i+"/software_homePage"})||(e=p(e,Ce.errors),r=e.length)),s.software_packageUrl!==void 0&&(Le(s.software_packageUrl,{instancePath:i+"/s\
oftware_packageUrl"})||(e=p(e,Le.errors),r=e.length)),s.software_packageVersion!==void 0&&(Be(s.software_packageVersion,{instancePath:i+"/software_packageVersion"})||(e=p(e,Be.errors),
r=e.length)),s.software_sourceInfo!==void 0&&(Se(s.software_sourceInfo,{instancePath:i+"/software_sourceInfo"})||(e=p(e,Se.errors),r=e.length)),s.dataset_anonymizationMethodUsed!==
void 0){let w=s.dataset_anonymizationMethodUsed;const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)Bs(w[k],{instancePath:i+"/dataset_anonymizati\
onMethodUsed/"+k})||(e=p(e,Bs.errors),r=e.length)}else{const x={instancePath:i+"/dataset_anonymizationMethodUsed",schemaPath:"#/properties/dataset_anonymizationMethodUsed/anyOf/0/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var a=O===r;if(N=N||a,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/dataset_anonymiza\
tionMethodUsed",schemaPath:"#/properties/dataset_anonymizationMethodUsed/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.dataset_confidentialityLevel!==void 0&&
(Ss(s.dataset_confidentialityLevel,{instancePath:i+"/dataset_confidentialityLevel"})||(e=p(e,Ss.errors),r=e.length)),s.dataset_dataCollectionProcess!==void 0&&(Ns(s.dataset_dataCollectionProcess,
{instancePath:i+"/dataset_dataCollectionProcess"})||(e=p(e,Ns.errors),r=e.length)),s.dataset_dataPreprocessing!==void 0){let w=s.dataset_dataPreprocessing;const B=r;let N=!1;const O=r;
if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)Ds(w[k],{instancePath:i+"/dataset_dataPreprocessing/"+k})||(e=p(e,Ds.errors),r=e.length)}else{const x={instancePath:i+"/da\
taset_dataPreprocessing",schemaPath:"#/properties/dataset_dataPreprocessing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var c=O===r;if(N=N||c,N)
r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+"/dataset_dataPreprocessing",schemaPath:"#/properties/dataset_dataPreprocessing/anyOf",keyword:"anyOf",params:{}};e===
null?e=[x]:e.push(x),r++}}if(s.dataset_datasetAvailability!==void 0&&($s(s.dataset_datasetAvailability,{instancePath:i+"/dataset_datasetAvailability"})||(e=p(e,$s.errors),r=e.length)),
s.dataset_datasetNoise!==void 0&&(Zs(s.dataset_datasetNoise,{instancePath:i+"/dataset_datasetNoise"})||(e=p(e,Zs.errors),r=e.length)),s.dataset_datasetSize!==void 0&&(Fs(s.dataset_datasetSize,
{instancePath:i+"/dataset_datasetSize"})||(e=p(e,Fs.errors),r=e.length)),s.dataset_datasetType!==void 0){let w=s.dataset_datasetType;const B=r;let N=!1;const O=r;if(Array.isArray(w)){
if(w.length<1){const k={instancePath:i+"/dataset_datasetType",schemaPath:"#/properties/dataset_datasetType/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[k]:e.push(
k),r++}const x=w.length;for(let k=0;k<x;k++)zs(w[k],{instancePath:i+"/dataset_datasetType/"+k})||(e=p(e,zs.errors),r=e.length)}else{const x={instancePath:i+"/dataset_datasetType",schemaPath:"\
#/properties/dataset_datasetType/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var m=O===r;if(N=N||m,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={
instancePath:i+"/dataset_datasetType",schemaPath:"#/properties/dataset_datasetType/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.dataset_datasetUpdateMechanism!==
void 0&&(Ks(s.dataset_datasetUpdateMechanism,{instancePath:i+"/dataset_datasetUpdateMechanism"})||(e=p(e,Ks.errors),r=e.length)),s.dataset_hasSensitivePersonalInformation!==void 0&&
(Ms(s.dataset_hasSensitivePersonalInformation,{instancePath:i+"/dataset_hasSensitivePersonalInformation"})||(e=p(e,Ms.errors),r=e.length)),s.dataset_intendedUse!==void 0&&(Hs(s.dataset_intendedUse,
{instancePath:i+"/dataset_intendedUse"})||(e=p(e,Hs.errors),r=e.length)),s.dataset_knownBias!==void 0){let w=s.dataset_knownBias;const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.
length;for(let k=0;k<x;k++)Xs(w[k],{instancePath:i+"/dataset_knownBias/"+k})||(e=p(e,Xs.errors),r=e.length)}else{const x={instancePath:i+"/dataset_knownBias",schemaPath:"#/properti\
es/dataset_knownBias/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var v=O===r;if(N=N||v,N)r=B,e!==null&&(B?e.length=B:e=null);else{const x={instancePath:i+
"/dataset_knownBias",schemaPath:"#/properties/dataset_knownBias/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}if(s.dataset_sensor!==void 0){let w=s.dataset_sensor;
const B=r;let N=!1;const O=r;if(Array.isArray(w)){const x=w.length;for(let k=0;k<x;k++)Ws(w[k],{instancePath:i+"/dataset_sensor/"+k})||(e=p(e,Ws.errors),r=e.length)}else{const x={instancePath:i+
"/dataset_sensor",schemaPath:"#/properties/dataset_sensor/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}var g=O===r;if(N=N||g,N)r=B,e!==null&&(B?
e.length=B:e=null);else{const x={instancePath:i+"/dataset_sensor",schemaPath:"#/properties/dataset_sensor/anyOf",keyword:"anyOf",params:{}};e===null?e=[x]:e.push(x),r++}}}else{const w={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}return Ae.errors=e,r===0}const rt={required:["type","spdxId","creationInfo"],
properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},builtTime:{},originatedBy:{},
releaseTime:{},standardName:{},suppliedBy:{},supportLevel:{},validUntilTime:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{}}};function Qs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return Qs.errors=e,r===0}function Js(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return Js.errors=e,r===0}function Gs(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return Gs.errors=e,r===0}function Ne(s,{instancePath:i=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of rt.required)if(s[u]===void 0){const l={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};
e===null?e=[l]:e.push(l),r++}for(const u in s)if(!D.call(rt.properties,u)){const l={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};
e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const l={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}if(u!=="security_Vulnerability"){const l={instancePath:i+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_Vulnerability"}};e===null?e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+
"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.
description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.extension;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;
for(let m=0;m<c;m++)U(u[m],{instancePath:i+"/extension/"+m})||(e=p(e,U.errors),r=e.length)}else{const c={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var t=a===r;if(n=n||t,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalIdentifier!==void 0){let u=s.externalIdentifier;const l=r;let n=!1;const a=r;if(Array.
isArray(u)){const c=u.length;for(let m=0;m<c;m++)V(u[m],{instancePath:i+"/externalIdentifier/"+m})||(e=p(e,V.errors),r=e.length)}else{const c={instancePath:i+"/externalIdentifier",
schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var y=a===r;if(n=n||y,n)r=l,e!==null&&(l?e.length=l:e=null);else{
const c={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalRef!==void 0){
let u=s.externalRef;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)q(u[m],{instancePath:i+"/externalRef/"+m})||(e=p(e,q.errors),r=e.length)}else{
const c={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var _=a===r;if(n=n||_,n)
r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}
if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),
s.verifiedUsing!==void 0){let u=s.verifiedUsing;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)L(u[m],{instancePath:i+"/verifiedUsing/"+m})||
(e=p(e,L.errors),r=e.length)}else{const c={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:
e.push(c),r++}var h=a===r;if(n=n||h,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",
params:{}};e===null?e=[c]:e.push(c),r++}}if(s.builtTime!==void 0&&(te(s.builtTime,{instancePath:i+"/builtTime"})||(e=p(e,te.errors),r=e.length)),s.originatedBy!==void 0){let u=s.originatedBy;
const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)le(u[m],{instancePath:i+"/originatedBy/"+m})||(e=p(e,le.errors),r=e.length)}else{const c={instancePath:i+
"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var d=a===r;if(n=n||d,n)r=l,e!==null&&(l?e.length=
l:e=null);else{const c={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.releaseTime!==void 0&&
(oe(s.releaseTime,{instancePath:i+"/releaseTime"})||(e=p(e,oe.errors),r=e.length)),s.standardName!==void 0){let u=s.standardName;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.
length;for(let m=0;m<c;m++)fe(u[m],{instancePath:i+"/standardName/"+m})||(e=p(e,fe.errors),r=e.length)}else{const c={instancePath:i+"/standardName",schemaPath:"#/properties/standar\
dName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var f=a===r;if(n=n||f,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/st\
andardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.suppliedBy!==void 0&&(pe(s.suppliedBy,{instancePath:i+"/suppl\
iedBy"})||(e=p(e,pe.errors),r=e.length)),s.supportLevel!==void 0){let u=s.supportLevel;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)ae(u[m],
{instancePath:i+"/supportLevel/"+m})||(e=p(e,ae.errors),r=e.length)}else{const c={instancePath:i+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf/0/type",keyword:"type",
params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var o=a===r;if(n=n||o,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/supportLevel",schemaPath:"#/propertie\
s/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}s.validUntilTime!==void 0&&(ye(s.validUntilTime,{instancePath:i+"/validUntilTime"})||(e=p(e,ye.errors),
r=e.length)),s.security_modifiedTime!==void 0&&(Qs(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,Qs.errors),r=e.length)),s.security_publishedTime!==void 0&&
(Js(s.security_publishedTime,{instancePath:i+"/security_publishedTime"})||(e=p(e,Js.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(Gs(s.security_withdrawnTime,{instancePath:i+
"/security_withdrawnTime"})||(e=p(e,Gs.errors),r=e.length))}else{const u={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return Ne.
errors=e,r===0}const st={required:["type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},
name:{},summary:{},verifiedUsing:{},builtTime:{},originatedBy:{},releaseTime:{},standardName:{},suppliedBy:{},supportLevel:{},validUntilTime:{},software_additionalPurpose:{},software_attributionText:{},
software_contentIdentifier:{},software_copyrightText:{},software_primaryPurpose:{},contentType:{},software_fileKind:{}}};function Ys(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s=="string"){if(!En.test(s)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\/]\
+\\/[^\\/]+$"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return Ys.errors=
e,r===0}const it={enum:["directory","file"]};function ei(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of it.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:it.enum}};e===null?e=[y]:e.push(y),r++}return ei.errors=e,r===0}function ge(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const a of st.required)if(s[a]===void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}};e===
null?e=[c]:e.push(c),r++}for(const a in s)if(!D.call(st.properties,a)){const c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[c]:e.push(c),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let a=s.type;if(typeof a!="string"){const c={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(a!=="software_File"){const c={instancePath:i+"/typ\
e",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_File"}};e===null?e=[c]:e.push(c),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/c\
omment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,
{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let a=s.extension;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<
g;w++)U(a[w],{instancePath:i+"/extension/"+w})||(e=p(e,U.errors),r=e.length)}else{const g={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var t=v===r;if(m=m||t,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/extension",schemaPath:"#/propertie\
s/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.externalIdentifier!==void 0){let a=s.externalIdentifier;const c=r;let m=!1;const v=r;if(Array.isArray(
a)){const g=a.length;for(let w=0;w<g;w++)V(a[w],{instancePath:i+"/externalIdentifier/"+w})||(e=p(e,V.errors),r=e.length)}else{const g={instancePath:i+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var y=v===r;if(m=m||y,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={
instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.externalRef!==void 0){let a=s.
externalRef;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)q(a[w],{instancePath:i+"/externalRef/"+w})||(e=p(e,q.errors),r=e.length)}else{const g={
instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var _=v===r;if(m=m||_,m)r=c,e!==
null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.name!==
void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==
void 0){let a=s.verifiedUsing;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)L(a[w],{instancePath:i+"/verifiedUsing/"+w})||(e=p(e,L.errors),
r=e.length)}else{const g={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var h=v===
r;if(m=m||h,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=
[g]:e.push(g),r++}}if(s.builtTime!==void 0&&(te(s.builtTime,{instancePath:i+"/builtTime"})||(e=p(e,te.errors),r=e.length)),s.originatedBy!==void 0){let a=s.originatedBy;const c=r;let m=!1;
const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)le(a[w],{instancePath:i+"/originatedBy/"+w})||(e=p(e,le.errors),r=e.length)}else{const g={instancePath:i+"/origi\
natedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var d=v===r;if(m=m||d,m)r=c,e!==null&&(c?e.length=c:
e=null);else{const g={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.releaseTime!==void 0&&
(oe(s.releaseTime,{instancePath:i+"/releaseTime"})||(e=p(e,oe.errors),r=e.length)),s.standardName!==void 0){let a=s.standardName;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.
length;for(let w=0;w<g;w++)fe(a[w],{instancePath:i+"/standardName/"+w})||(e=p(e,fe.errors),r=e.length)}else{const g={instancePath:i+"/standardName",schemaPath:"#/properties/standar\
dName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var f=v===r;if(m=m||f,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/st\
andardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.suppliedBy!==void 0&&(pe(s.suppliedBy,{instancePath:i+"/suppl\
iedBy"})||(e=p(e,pe.errors),r=e.length)),s.supportLevel!==void 0){let a=s.supportLevel;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)ae(a[w],
{instancePath:i+"/supportLevel/"+w})||(e=p(e,ae.errors),r=e.length)}else{const g={instancePath:i+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf/0/type",keyword:"type",
params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var o=v===r;if(m=m||o,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/supportLevel",schemaPath:"#/propertie\
s/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.validUntilTime!==void 0&&(ye(s.validUntilTime,{instancePath:i+"/validUntilTime"})||(e=p(e,ye.errors),
r=e.length)),s.software_additionalPurpose!==void 0){let a=s.software_additionalPurpose;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)ue(a[w],
{instancePath:i+"/software_additionalPurpose/"+w})||(e=p(e,ue.errors),r=e.length)}else{const g={instancePath:i+"/software_additionalPurpose",schemaPath:"#/properties/software_addit\
ionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var u=v===r;if(m=m||u,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+
"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.software_attributionText!==void 0){
let a=s.software_attributionText;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)ce(a[w],{instancePath:i+"/software_attributionText/"+w})||(e=
p(e,ce.errors),r=e.length)}else{const g={instancePath:i+"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf/0/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[g]:e.push(g),r++}var l=v===r;if(m=m||l,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/software_attributionText",schemaPath:"#/properties/sof\
tware_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.software_contentIdentifier!==void 0){let a=s.software_contentIdentifier;const c=r;let m=!1;
const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)de(a[w],{instancePath:i+"/software_contentIdentifier/"+w})||(e=p(e,de.errors),r=e.length)}else{const g={instancePath:i+
"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var n=v===r;if(m=
m||n,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};
e===null?e=[g]:e.push(g),r++}}s.software_copyrightText!==void 0&&(he(s.software_copyrightText,{instancePath:i+"/software_copyrightText"})||(e=p(e,he.errors),r=e.length)),s.software_primaryPurpose!==
void 0&&(me(s.software_primaryPurpose,{instancePath:i+"/software_primaryPurpose"})||(e=p(e,me.errors),r=e.length)),s.contentType!==void 0&&(Ys(s.contentType,{instancePath:i+"/conte\
ntType"})||(e=p(e,Ys.errors),r=e.length)),s.software_fileKind!==void 0&&(ei(s.software_fileKind,{instancePath:i+"/software_fileKind"})||(e=p(e,ei.errors),r=e.length))}else{const a={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return ge.errors=e,r===0}const nt={required:["type","spdxId","creationInfo"],
properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},builtTime:{},originatedBy:{},
releaseTime:{},standardName:{},suppliedBy:{},supportLevel:{},validUntilTime:{},software_additionalPurpose:{},software_attributionText:{},software_contentIdentifier:{},software_copyrightText:{},
software_primaryPurpose:{},software_downloadLocation:{},software_homePage:{},software_packageUrl:{},software_packageVersion:{},software_sourceInfo:{}}};function Oe(s,{instancePath:i=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a of nt.required)if(s[a]===void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:a}};e===null?e=[c]:e.push(c),r++}for(const a in s)if(!D.call(nt.properties,a)){const c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:a}};e===null?e=[c]:e.push(c),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let a=s.
type;if(typeof a!="string"){const c={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(a!=="software\
_Package"){const c={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_Package"}};e===null?e=[c]:e.push(c),r++}}if(s.comment!==
void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.
length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let a=s.extension;const c=r;let m=!1;const v=r;
if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)U(a[w],{instancePath:i+"/extension/"+w})||(e=p(e,U.errors),r=e.length)}else{const g={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var t=v===r;if(m=m||t,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.externalIdentifier!==void 0){let a=s.externalIdentifier;const c=r;
let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)V(a[w],{instancePath:i+"/externalIdentifier/"+w})||(e=p(e,V.errors),r=e.length)}else{const g={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var y=v===r;if(m=m||y,m)r=c,e!==null&&
(c?e.length=c:e=null);else{const g={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}
if(s.externalRef!==void 0){let a=s.externalRef;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)q(a[w],{instancePath:i+"/externalRef/"+w})||(e=
p(e,q.errors),r=e.length)}else{const g={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(
g),r++}var _=v===r;if(m=m||_,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[g]:e.push(g),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let a=s.verifiedUsing;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)L(a[w],{instancePath:i+
"/verifiedUsing/"+w})||(e=p(e,L.errors),r=e.length)}else{const g={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[g]:e.push(g),r++}var h=v===r;if(m=m||h,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.builtTime!==void 0&&(te(s.builtTime,{instancePath:i+"/builtTime"})||(e=p(e,te.errors),r=e.length)),s.originatedBy!==
void 0){let a=s.originatedBy;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)le(a[w],{instancePath:i+"/originatedBy/"+w})||(e=p(e,le.errors),
r=e.length)}else{const g={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var d=v===
r;if(m=m||d,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:
e.push(g),r++}}if(s.releaseTime!==void 0&&(oe(s.releaseTime,{instancePath:i+"/releaseTime"})||(e=p(e,oe.errors),r=e.length)),s.standardName!==void 0){let a=s.standardName;const c=r;
let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)fe(a[w],{instancePath:i+"/standardName/"+w})||(e=p(e,fe.errors),r=e.length)}else{const g={instancePath:i+
"/standardName",schemaPath:"#/properties/standardName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var f=v===r;if(m=m||f,m)r=c,e!==null&&(c?e.length=
c:e=null);else{const g={instancePath:i+"/standardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.suppliedBy!==void 0&&
(pe(s.suppliedBy,{instancePath:i+"/suppliedBy"})||(e=p(e,pe.errors),r=e.length)),s.supportLevel!==void 0){let a=s.supportLevel;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.
length;for(let w=0;w<g;w++)ae(a[w],{instancePath:i+"/supportLevel/"+w})||(e=p(e,ae.errors),r=e.length)}else{const g={instancePath:i+"/supportLevel",schemaPath:"#/properties/support\
Level/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var o=v===r;if(m=m||o,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/su\
pportLevel",schemaPath:"#/properties/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.validUntilTime!==void 0&&(ye(s.validUntilTime,{instancePath:i+
"/validUntilTime"})||(e=p(e,ye.errors),r=e.length)),s.software_additionalPurpose!==void 0){let a=s.software_additionalPurpose;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.
length;for(let w=0;w<g;w++)ue(a[w],{instancePath:i+"/software_additionalPurpose/"+w})||(e=p(e,ue.errors),r=e.length)}else{const g={instancePath:i+"/software_additionalPurpose",schemaPath:"\
#/properties/software_additionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var u=v===r;if(m=m||u,m)r=c,e!==null&&(c?e.length=c:e=null);else{
const g={instancePath:i+"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.software_attributionText!==
void 0){let a=s.software_attributionText;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)ce(a[w],{instancePath:i+"/software_attributionText/"+
w})||(e=p(e,ce.errors),r=e.length)}else{const g={instancePath:i+"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[g]:e.push(g),r++}var l=v===r;if(m=m||l,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/software_attributionText",schemaPath:"#/properties/\
software_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.software_contentIdentifier!==void 0){let a=s.software_contentIdentifier;const c=r;let m=!1;
const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)de(a[w],{instancePath:i+"/software_contentIdentifier/"+w})||(e=p(e,de.errors),r=e.length)}else{const g={instancePath:i+
"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var n=v===r;if(m=
m||n,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};
e===null?e=[g]:e.push(g),r++}}s.software_copyrightText!==void 0&&(he(s.software_copyrightText,{instancePath:i+"/software_copyrightText"})||(e=p(e,he.errors),r=e.length)),s.software_primaryPurpose!==
void 0&&(me(s.software_primaryPurpose,{instancePath:i+"/software_primaryPurpose"})||(e=p(e,me.errors),r=e.length)),s.software_downloadLocation!==void 0&&(je(s.software_downloadLocation,
{instancePath:i+"/software_downloadLocation"})||(e=p(e,je.errors),r=e.length)),s.software_homePage!==void 0&&(Ce(s.software_homePage,{instancePath:i+"/software_homePage"})||(e=p(e,
Ce.errors),r=e.length)),s.software_packageUrl!==void 0&&(Le(s.software_packageUrl,{instancePath:i+"/software_packageUrl"})||(e=p(e,Le.errors),r=e.length)),s.software_packageVersion!==
void 0&&(Be(s.software_packageVersion,{instancePath:i+"/software_packageVersion"})||(e=p(e,Be.errors),r=e.length)),s.software_sourceInfo!==void 0&&(Se(s.software_sourceInfo,{instancePath:i+
"/software_sourceInfo"})||(e=p(e,Se.errors),r=e.length))}else{const a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return Oe.
errors=e,r===0}const tt={required:["type","spdxId","creationInfo","software_snippetFromFile"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},
externalRef:{},name:{},summary:{},verifiedUsing:{},builtTime:{},originatedBy:{},releaseTime:{},standardName:{},suppliedBy:{},supportLevel:{},validUntilTime:{},software_additionalPurpose:{},
software_attributionText:{},software_contentIdentifier:{},software_copyrightText:{},software_primaryPurpose:{},software_byteRange:{},software_lineRange:{},software_snippetFromFile:{}}};const al={required:["type","beginIntegerRange","endIntegerRange"]};function ri(s,{instancePath:i=""}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&(s<1||isNaN(s))){const t={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
t]:e.push(t),r++}return ri.errors=e,r===0}function si(s,{instancePath:i=""}={}){let e=null,r=0;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s))){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"integer"}};
e===null?e=[t]:e.push(t),r++}if(typeof s=="number"&&(s<1||isNaN(s))){const t={instancePath:i,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[
t]:e.push(t),r++}return si.errors=e,r===0}function De(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t of al.required)if(s[t]===void 0){
const y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[y]:e.push(y),r++}for(const t in s)if(!(t==="@id"||t==="type"||t==="beginI\
ntegerRange"||t==="endIntegerRange")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(
y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(t!=="PositiveIntegerRange"){const y={instancePath:i+"/type",schemaPath:"#\
/properties/type/const",keyword:"const",params:{allowedValue:"PositiveIntegerRange"}};e===null?e=[y]:e.push(y),r++}}s.beginIntegerRange!==void 0&&(ri(s.beginIntegerRange,{instancePath:i+
"/beginIntegerRange"})||(e=p(e,ri.errors),r=e.length)),s.endIntegerRange!==void 0&&(si(s.endIntegerRange,{instancePath:i+"/endIntegerRange"})||(e=p(e,si.errors),r=e.length))}else{const t={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return De.errors=e,r===0}function ii(s,{instancePath:i=""}={}){let e=null,r=0;
const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=
[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="PositiveIntegerRange")De(s,{instancePath:i})||(e=p(e,De.errors),r=e.length);else{const n={instancePath:i,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=
null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return ii.errors=e,r===0}function ni(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.
type;if(typeof l=="string")if(l==="PositiveIntegerRange")De(s,{instancePath:i})||(e=p(e,De.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"\
#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};
e===null?e=[o]:e.push(o),r++}return ni.errors=e,r===0}function ti(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="software_File")ge(s,{instancePath:i})||(e=p(e,ge.errors),r=e.length);else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=
u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return ti.errors=e,r===0}function Ie(s,{instancePath:i=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const a of tt.required)if(s[a]===void 0){const c={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:a}};
e===null?e=[c]:e.push(c),r++}for(const a in s)if(!D.call(tt.properties,a)){const c={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[c]:e.push(c),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let a=s.type;if(typeof a!="string"){const c={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(a!=="software_Snippet"){const c={instancePath:i+"/\
type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_Snippet"}};e===null?e=[c]:e.push(c),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+
"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.
description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let a=s.extension;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;
for(let w=0;w<g;w++)U(a[w],{instancePath:i+"/extension/"+w})||(e=p(e,U.errors),r=e.length)}else{const g={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var t=v===r;if(m=m||t,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.externalIdentifier!==void 0){let a=s.externalIdentifier;const c=r;let m=!1;const v=r;if(Array.
isArray(a)){const g=a.length;for(let w=0;w<g;w++)V(a[w],{instancePath:i+"/externalIdentifier/"+w})||(e=p(e,V.errors),r=e.length)}else{const g={instancePath:i+"/externalIdentifier",
schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var y=v===r;if(m=m||y,m)r=c,e!==null&&(c?e.length=c:e=null);else{
const g={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.externalRef!==void 0){
let a=s.externalRef;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)q(a[w],{instancePath:i+"/externalRef/"+w})||(e=p(e,q.errors),r=e.length)}else{
const g={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var _=v===r;if(m=m||_,m)
r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}
if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),
s.verifiedUsing!==void 0){let a=s.verifiedUsing;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)L(a[w],{instancePath:i+"/verifiedUsing/"+w})||
(e=p(e,L.errors),r=e.length)}else{const g={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:
e.push(g),r++}var h=v===r;if(m=m||h,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",
params:{}};e===null?e=[g]:e.push(g),r++}}if(s.builtTime!==void 0&&(te(s.builtTime,{instancePath:i+"/builtTime"})||(e=p(e,te.errors),r=e.length)),s.originatedBy!==void 0){let a=s.originatedBy;
const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)le(a[w],{instancePath:i+"/originatedBy/"+w})||(e=p(e,le.errors),r=e.length)}else{const g={instancePath:i+
"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var d=v===r;if(m=m||d,m)r=c,e!==null&&(c?e.length=
c:e=null);else{const g={instancePath:i+"/originatedBy",schemaPath:"#/properties/originatedBy/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.releaseTime!==void 0&&
(oe(s.releaseTime,{instancePath:i+"/releaseTime"})||(e=p(e,oe.errors),r=e.length)),s.standardName!==void 0){let a=s.standardName;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.
length;for(let w=0;w<g;w++)fe(a[w],{instancePath:i+"/standardName/"+w})||(e=p(e,fe.errors),r=e.length)}else{const g={instancePath:i+"/standardName",schemaPath:"#/properties/standar\
dName/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var f=v===r;if(m=m||f,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/st\
andardName",schemaPath:"#/properties/standardName/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.suppliedBy!==void 0&&(pe(s.suppliedBy,{instancePath:i+"/suppl\
iedBy"})||(e=p(e,pe.errors),r=e.length)),s.supportLevel!==void 0){let a=s.supportLevel;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)ae(a[w],
{instancePath:i+"/supportLevel/"+w})||(e=p(e,ae.errors),r=e.length)}else{const g={instancePath:i+"/supportLevel",schemaPath:"#/properties/supportLevel/anyOf/0/type",keyword:"type",
params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var o=v===r;if(m=m||o,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/supportLevel",schemaPath:"#/propertie\
s/supportLevel/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.validUntilTime!==void 0&&(ye(s.validUntilTime,{instancePath:i+"/validUntilTime"})||(e=p(e,ye.errors),
r=e.length)),s.software_additionalPurpose!==void 0){let a=s.software_additionalPurpose;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)ue(a[w],
{instancePath:i+"/software_additionalPurpose/"+w})||(e=p(e,ue.errors),r=e.length)}else{const g={instancePath:i+"/software_additionalPurpose",schemaPath:"#/properties/software_addit\
ionalPurpose/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var u=v===r;if(m=m||u,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+
"/software_additionalPurpose",schemaPath:"#/properties/software_additionalPurpose/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.software_attributionText!==void 0){
let a=s.software_attributionText;const c=r;let m=!1;const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)ce(a[w],{instancePath:i+"/software_attributionText/"+w})||(e=
p(e,ce.errors),r=e.length)}else{const g={instancePath:i+"/software_attributionText",schemaPath:"#/properties/software_attributionText/anyOf/0/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[g]:e.push(g),r++}var l=v===r;if(m=m||l,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/software_attributionText",schemaPath:"#/properties/sof\
tware_attributionText/anyOf",keyword:"anyOf",params:{}};e===null?e=[g]:e.push(g),r++}}if(s.software_contentIdentifier!==void 0){let a=s.software_contentIdentifier;const c=r;let m=!1;
const v=r;if(Array.isArray(a)){const g=a.length;for(let w=0;w<g;w++)de(a[w],{instancePath:i+"/software_contentIdentifier/"+w})||(e=p(e,de.errors),r=e.length)}else{const g={instancePath:i+
"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}var n=v===r;if(m=
m||n,m)r=c,e!==null&&(c?e.length=c:e=null);else{const g={instancePath:i+"/software_contentIdentifier",schemaPath:"#/properties/software_contentIdentifier/anyOf",keyword:"anyOf",params:{}};
e===null?e=[g]:e.push(g),r++}}s.software_copyrightText!==void 0&&(he(s.software_copyrightText,{instancePath:i+"/software_copyrightText"})||(e=p(e,he.errors),r=e.length)),s.software_primaryPurpose!==
void 0&&(me(s.software_primaryPurpose,{instancePath:i+"/software_primaryPurpose"})||(e=p(e,me.errors),r=e.length)),s.software_byteRange!==void 0&&(ii(s.software_byteRange,{instancePath:i+
"/software_byteRange"})||(e=p(e,ii.errors),r=e.length)),s.software_lineRange!==void 0&&(ni(s.software_lineRange,{instancePath:i+"/software_lineRange"})||(e=p(e,ni.errors),r=e.length)),
s.software_snippetFromFile!==void 0&&(ti(s.software_snippetFromFile,{instancePath:i+"/software_snippetFromFile"})||(e=p(e,ti.errors),r=e.length))}else{const a={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return Ie.errors=e,r===0}function li(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;
if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.
type;if(typeof l=="string")if(l==="ai_AIPackage")Pe(s,{instancePath:i})||(e=p(e,Pe.errors),r=e.length);else if(l==="dataset_DatasetPackage")Ae(s,{instancePath:i})||(e=p(e,Ae.errors),
r=e.length);else if(l==="security_Vulnerability")Ne(s,{instancePath:i})||(e=p(e,Ne.errors),r=e.length);else if(l==="software_File")ge(s,{instancePath:i})||(e=p(e,ge.errors),r=e.length);else if(l===
"software_Package")Oe(s,{instancePath:i})||(e=p(e,Oe.errors),r=e.length);else if(l==="software_Snippet")Ie(s,{instancePath:i})||(e=p(e,Ie.errors),r=e.length);else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/th\
en/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?
e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return li.errors=e,r===0}function oi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="s\
tring"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return oi.errors=e,r===0}function fi(s,{instancePath:i=""}={}){
let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return fi.errors=e,r===0}function pi(s,{
instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&
(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",
params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="Hash")xe(s,{instancePath:i})||(e=p(e,xe.errors),r=e.length);else if(l==="\
PackageVerificationCode")Ve(s,{instancePath:i})||(e=p(e,Ve.errors),r=e.length);else if(l==="software_ContentIdentifier")ke(s,{instancePath:i})||(e=p(e,ke.errors),r=e.length);else{const n={
instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?
e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return pi.errors=e,r===0}function er(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const y of pl.required)if(s[y]===void 0){const _={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:y}};e===null?e=
[_]:e.push(_),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="definingArtifact"||y==="externalSpdxId"||y==="locationHint"||y==="verifiedUsing")){const _={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[_]:e.push(_),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(
e,P.errors),r=e.length)),s.type!==void 0){let y=s.type;if(typeof y!="string"){const _={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[_]:e.push(_),r++}if(y!=="ExternalMap"){const _={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ExternalMap"}};e===
null?e=[_]:e.push(_),r++}}if(s.definingArtifact!==void 0&&(li(s.definingArtifact,{instancePath:i+"/definingArtifact"})||(e=p(e,li.errors),r=e.length)),s.externalSpdxId!==void 0&&(oi(
s.externalSpdxId,{instancePath:i+"/externalSpdxId"})||(e=p(e,oi.errors),r=e.length)),s.locationHint!==void 0&&(fi(s.locationHint,{instancePath:i+"/locationHint"})||(e=p(e,fi.errors),
r=e.length)),s.verifiedUsing!==void 0){let y=s.verifiedUsing;const _=r;let h=!1;const d=r;if(Array.isArray(y)){const f=y.length;for(let o=0;o<f;o++)pi(y[o],{instancePath:i+"/verifi\
edUsing/"+o})||(e=p(e,pi.errors),r=e.length)}else{const f={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};
e===null?e=[f]:e.push(f),r++}var t=d===r;if(h=h||t,h)r=_,e!==null&&(_?e.length=_:e=null);else{const f={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",
keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}else{const y={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return er.
errors=e,r===0}function ai(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="ExternalRefType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ExternalRefType"}};e===null?e=[y]:e.push(y),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ai.errors=e,r===0}function yi(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="HashAlgorithm"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"HashAlgorithm"}};e===null?e=[y]:e.push(y),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return yi.errors=e,r===0}const lt={required:["type","spdxId","creati\
onInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{}}};function rr(s,{
instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of lt.required)if(s[d]===void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call(lt.properties,d)){const f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==
void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}
if(d!=="IndividualElement"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"IndividualElement"}};e===null?e=[f]:e.push(f),
r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=
p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const f=r;
let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={instancePath:i+"/e\
xtension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&(f?e.length=f:e=
null);else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==void 0){
let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,V.errors),
r=e.length)}else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(
l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)
q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/propert\
ies/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&
(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.
length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return rr.errors=e,r===0}function ui(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="LifecycleScopeType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"LifecycleScopeType"}};e===null?e=[y]:e.push(
y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return ui.errors=e,r===0}const yl={required:["type","n\
amespace","prefix"]};function ci(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[t]:e.push(t),r++}return ci.errors=e,r===0}function di(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return di.errors=e,r===0}function sr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t of yl.required)if(s[t]===void 0){const y={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[y]:e.push(y),r++}for(const t in s)if(!(t==="@id"||t==="type"||t==="namespace"||t===
"prefix")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&
(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(t!=="NamespaceMap"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"co\
nst",params:{allowedValue:"NamespaceMap"}};e===null?e=[y]:e.push(y),r++}}s.namespace!==void 0&&(ci(s.namespace,{instancePath:i+"/namespace"})||(e=p(e,ci.errors),r=e.length)),s.prefix!==
void 0&&(di(s.prefix,{instancePath:i+"/prefix"})||(e=p(e,di.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[t]:e.push(t),r++}return sr.errors=e,r===0}function hi(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="PresenceType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"PresenceType"}};e===null?e=[y]:e.push(y),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return hi.errors=e,r===0}function mi(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="ProfileIdentifierType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"ProfileIdentifierType"}};e===null?e=[y]:e.
push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return mi.errors=e,r===0}const ot={required:["typ\
e","spdxId","creationInfo","from","relationshipType","to"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},
name:{},summary:{},verifiedUsing:{},completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{}}},ft={enum:["complete","incomplete","noAssertion"]};function F(s,{instancePath:i=""}={}){
let e=null,r=0,t;t=!1;for(const y of ft.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ft.enum}};e===null?e=[y]:
e.push(y),r++}return F.errors=e,r===0}function z(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return z.errors=e,r===0}const pt={else:{anyOf:[{enum:["NoAssertionElement","\
NoneElement","SpdxOrganization","expandedlicensing_NoAssertionLicense","expandedlicensing_NoneLicense"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},at={required:["type","spdxId","creationI\
nfo","build_buildType"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},
build_buildEndTime:{},build_buildId:{},build_buildStartTime:{},build_buildType:{},build_configSourceDigest:{},build_configSourceEntrypoint:{},build_configSourceUri:{},build_environment:{},
build_parameter:{}}};function gi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return gi.errors=e,r===0}function _i(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return _i.errors=e,r===0}function vi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return vi.errors=e,r===0}function wi(s,{instancePath:i=""}={}){let e=null,r=0;
if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return wi.errors=e,r===0}function xi(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="Hash")xe(s,{instancePath:i})||(e=p(e,xe.errors),r=e.length);else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=
u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return xi.errors=e,r===0}function ki(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return ki.errors=e,r===0}function Pi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}return Pi.errors=e,r===0}function Ai(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.
isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===
void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l===
"DictionaryEntry")G(s,{instancePath:i})||(e=p(e,G.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",
tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};
e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{
const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(
s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",
params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}
return Ai.errors=e,r===0}function Oi(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:
e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="DictionaryEntry")G(s,{instancePath:i})||
(e=p(e,G.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.
push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={
instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={
instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.
length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===
r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Oi.errors=e,r===0}function ir(s,{instancePath:i=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n of at.required)if(s[n]===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:n}};e===null?e=[a]:e.push(a),r++}for(const n in s)if(!D.call(at.properties,n)){const a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:n}};e===null?e=[a]:e.push(a),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let n=s.
type;if(typeof n!="string"){const a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(n!=="build_Bu\
ild"){const a={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"build_Build"}};e===null?e=[a]:e.push(a),r++}}if(s.comment!==void 0&&
(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),
s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let n=s.extension;const a=r;let c=!1;const m=r;if(Array.
isArray(n)){const v=n.length;for(let g=0;g<v;g++)U(n[g],{instancePath:i+"/extension/"+g})||(e=p(e,U.errors),r=e.length)}else{const v={instancePath:i+"/extension",schemaPath:"#/prop\
erties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var t=m===r;if(c=c||t,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.externalIdentifier!==void 0){let n=s.externalIdentifier;const a=r;
let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)V(n[g],{instancePath:i+"/externalIdentifier/"+g})||(e=p(e,V.errors),r=e.length)}else{const v={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var y=m===r;if(c=c||y,c)r=a,e!==null&&
(a?e.length=a:e=null);else{const v={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}
if(s.externalRef!==void 0){let n=s.externalRef;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)q(n[g],{instancePath:i+"/externalRef/"+g})||(e=
p(e,q.errors),r=e.length)}else{const v={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(
v),r++}var _=m===r;if(c=c||_,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[v]:e.push(v),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let n=s.verifiedUsing;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)L(n[g],{instancePath:i+
"/verifiedUsing/"+g})||(e=p(e,L.errors),r=e.length)}else{const v={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[v]:e.push(v),r++}var h=m===r;if(c=c||h,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.build_buildEndTime!==void 0&&(gi(s.build_buildEndTime,{instancePath:i+"/build_buildEndTime"})||(e=p(e,gi.errors),
r=e.length)),s.build_buildId!==void 0&&(_i(s.build_buildId,{instancePath:i+"/build_buildId"})||(e=p(e,_i.errors),r=e.length)),s.build_buildStartTime!==void 0&&(vi(s.build_buildStartTime,
{instancePath:i+"/build_buildStartTime"})||(e=p(e,vi.errors),r=e.length)),s.build_buildType!==void 0&&(wi(s.build_buildType,{instancePath:i+"/build_buildType"})||(e=p(e,wi.errors),
r=e.length)),s.build_configSourceDigest!==void 0){let n=s.build_configSourceDigest;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)xi(n[g],{instancePath:i+
"/build_configSourceDigest/"+g})||(e=p(e,xi.errors),r=e.length)}else{const v={instancePath:i+"/build_configSourceDigest",schemaPath:"#/properties/build_configSourceDigest/anyOf/0/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var d=m===r;if(c=c||d,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/build_configSourc\
eDigest",schemaPath:"#/properties/build_configSourceDigest/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.build_configSourceEntrypoint!==void 0){let n=s.build_configSourceEntrypoint;
const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)ki(n[g],{instancePath:i+"/build_configSourceEntrypoint/"+g})||(e=p(e,ki.errors),r=e.length)}else{
const v={instancePath:i+"/build_configSourceEntrypoint",schemaPath:"#/properties/build_configSourceEntrypoint/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(
v),r++}var f=m===r;if(c=c||f,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/build_configSourceEntrypoint",schemaPath:"#/properties/build_configSourceEntrypoin\
t/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.build_configSourceUri!==void 0){let n=s.build_configSourceUri;const a=r;let c=!1;const m=r;if(Array.isArray(n)){
const v=n.length;for(let g=0;g<v;g++)Pi(n[g],{instancePath:i+"/build_configSourceUri/"+g})||(e=p(e,Pi.errors),r=e.length)}else{const v={instancePath:i+"/build_configSourceUri",schemaPath:"\
#/properties/build_configSourceUri/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var o=m===r;if(c=c||o,c)r=a,e!==null&&(a?e.length=a:e=null);else{
const v={instancePath:i+"/build_configSourceUri",schemaPath:"#/properties/build_configSourceUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.build_environment!==
void 0){let n=s.build_environment;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)Ai(n[g],{instancePath:i+"/build_environment/"+g})||(e=p(e,Ai.
errors),r=e.length)}else{const v={instancePath:i+"/build_environment",schemaPath:"#/properties/build_environment/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:
e.push(v),r++}var u=m===r;if(c=c||u,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/build_environment",schemaPath:"#/properties/build_environment/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.build_parameter!==void 0){let n=s.build_parameter;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<
v;g++)Oi(n[g],{instancePath:i+"/build_parameter/"+g})||(e=p(e,Oi.errors),r=e.length)}else{const v={instancePath:i+"/build_parameter",schemaPath:"#/properties/build_parameter/anyOf/\
0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var l=m===r;if(c=c||l,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/build_paramete\
r",schemaPath:"#/properties/build_parameter/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return ir.errors=e,r===0}const yt={required:["type","spdxId","creationInfo","annotationType","subject"],properties:{spdxId:{},type:{},comment:{},
creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},annotationType:{},contentType:{},statement:{},subject:{}}},ut={
enum:["other","review"]};function Ii(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of ut.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:ut.enum}};e===null?e=[y]:e.push(y),r++}return Ii.errors=e,r===0}function Ti(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s=="string"){if(!En.test(s)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\/]\
+\\/[^\\/]+$"}};e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return Ti.errors=
e,r===0}function bi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return bi.errors=e,r===0}const S={validate:We};function nr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of yt.required)if(s[d]===
void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call(yt.properties,d)){const f={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+
"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}if(d!=="Annotation"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Annotat\
ion"}};e===null?e=[f]:e.push(f),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+
"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.
extension;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={
instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&
(f?e.length=f:e=null);else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==
void 0){let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,
V.errors),r=e.length)}else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<
l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==
void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.
length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}s.annotationType!==void 0&&(Ii(s.annotationType,{instancePath:i+
"/annotationType"})||(e=p(e,Ii.errors),r=e.length)),s.contentType!==void 0&&(Ti(s.contentType,{instancePath:i+"/contentType"})||(e=p(e,Ti.errors),r=e.length)),s.statement!==void 0&&
(bi(s.statement,{instancePath:i+"/statement"})||(e=p(e,bi.errors),r=e.length)),s.subject!==void 0&&(S.validate(s.subject,{instancePath:i+"/subject"})||(e=p(e,S.validate.errors),r=e.
length))}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return nr.errors=e,r===0}const ct={required:["type","s\
pdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},
element:{},profileConformance:{},rootElement:{},context:{}}},dt={enum:["ai","build","core","dataset","expandedLicensing","extension","lite","security","simpleLicensing","software"]};
function Te(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of dt.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dt.
enum}};e===null?e=[y]:e.push(y),r++}return Te.errors=e,r===0}function $e(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return $e.errors=e,r===0}function tr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of ct.required)if(s[u]===void 0){const l={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};e===null?e=[l]:e.push(l),r++}for(const u in s)if(!D.call(ct.properties,u)){const l={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const l={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}if(u!=="Bom"){const l={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Bom"}};e===null?
e=[l]:e.push(l),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/cr\
eationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.
extension;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)U(u[m],{instancePath:i+"/extension/"+m})||(e=p(e,U.errors),r=e.length)}else{const c={
instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var t=a===r;if(n=n||t,n)r=l,e!==null&&
(l?e.length=l:e=null);else{const c={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalIdentifier!==
void 0){let u=s.externalIdentifier;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)V(u[m],{instancePath:i+"/externalIdentifier/"+m})||(e=p(e,
V.errors),r=e.length)}else{const c={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[c]:e.push(c),r++}var y=a===r;if(n=n||y,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<
c;m++)q(u[m],{instancePath:i+"/externalRef/"+m})||(e=p(e,q.errors),r=e.length)}else{const c={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var _=a===r;if(n=n||_,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==
void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.
length;for(let m=0;m<c;m++)L(u[m],{instancePath:i+"/verifiedUsing/"+m})||(e=p(e,L.errors),r=e.length)}else{const c={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var h=a===r;if(n=n||h,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.element!==void 0){let u=s.element;const l=r;let n=!1;const a=r;
if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)S.validate(u[m],{instancePath:i+"/element/"+m})||(e=p(e,S.validate.errors),r=e.length)}else{const c={instancePath:i+"/elem\
ent",schemaPath:"#/properties/element/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var d=a===r;if(n=n||d,n)r=l,e!==null&&(l?e.length=l:e=null);else{
const c={instancePath:i+"/element",schemaPath:"#/properties/element/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.profileConformance!==void 0){let u=s.profileConformance;
const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)Te(u[m],{instancePath:i+"/profileConformance/"+m})||(e=p(e,Te.errors),r=e.length)}else{const c={
instancePath:i+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var f=a===r;if(n=n||
f,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf",keyword:"anyOf",params:{}};e===null?e=
[c]:e.push(c),r++}}if(s.rootElement!==void 0){let u=s.rootElement;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)S.validate(u[m],{instancePath:i+
"/rootElement/"+m})||(e=p(e,S.validate.errors),r=e.length)}else{const c={instancePath:i+"/rootElement",schemaPath:"#/properties/rootElement/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[c]:e.push(c),r++}var o=a===r;if(n=n||o,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/rootElement",schemaPath:"#/properties/rootElement/a\
nyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}s.context!==void 0&&($e(s.context,{instancePath:i+"/context"})||(e=p(e,$e.errors),r=e.length))}else{const u={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return tr.errors=e,r===0}const ht={required:["type","spdxId","creationInfo"],properties:{spdxId:{},
type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},element:{},profileConformance:{},rootElement:{},
context:{}}};function lr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const u of ht.required)if(s[u]===void 0){const l={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u}};e===null?e=[l]:e.push(l),r++}for(const u in s)if(!D.call(ht.properties,u)){const l={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[l]:e.push(l),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=
p(e,T.errors),r=e.length)),s.type!==void 0){let u=s.type;if(typeof u!="string"){const l={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[l]:e.push(l),r++}if(u!=="Bundle"){const l={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Bundle"}};e===null?e=
[l]:e.push(l),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/crea\
tionInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let u=s.extension;
const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)U(u[m],{instancePath:i+"/extension/"+m})||(e=p(e,U.errors),r=e.length)}else{const c={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var t=a===r;if(n=n||t,n)r=l,e!==null&&(l?e.length=l:
e=null);else{const c={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalIdentifier!==void 0){
let u=s.externalIdentifier;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)V(u[m],{instancePath:i+"/externalIdentifier/"+m})||(e=p(e,V.errors),
r=e.length)}else{const c={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),r++}var y=a===r;if(n=n||y,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.externalRef!==void 0){let u=s.externalRef;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)
q(u[m],{instancePath:i+"/externalRef/"+m})||(e=p(e,q.errors),r=e.length)}else{const c={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var _=a===r;if(n=n||_,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/externalRef",schemaPath:"#/propert\
ies/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&
(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let u=s.verifiedUsing;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.
length;for(let m=0;m<c;m++)L(u[m],{instancePath:i+"/verifiedUsing/"+m})||(e=p(e,L.errors),r=e.length)}else{const c={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var h=a===r;if(n=n||h,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.element!==void 0){let u=s.element;const l=r;let n=!1;const a=r;
if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)S.validate(u[m],{instancePath:i+"/element/"+m})||(e=p(e,S.validate.errors),r=e.length)}else{const c={instancePath:i+"/elem\
ent",schemaPath:"#/properties/element/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var d=a===r;if(n=n||d,n)r=l,e!==null&&(l?e.length=l:e=null);else{
const c={instancePath:i+"/element",schemaPath:"#/properties/element/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}if(s.profileConformance!==void 0){let u=s.profileConformance;
const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)Te(u[m],{instancePath:i+"/profileConformance/"+m})||(e=p(e,Te.errors),r=e.length)}else{const c={
instancePath:i+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}var f=a===r;if(n=n||
f,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf",keyword:"anyOf",params:{}};e===null?e=
[c]:e.push(c),r++}}if(s.rootElement!==void 0){let u=s.rootElement;const l=r;let n=!1;const a=r;if(Array.isArray(u)){const c=u.length;for(let m=0;m<c;m++)S.validate(u[m],{instancePath:i+
"/rootElement/"+m})||(e=p(e,S.validate.errors),r=e.length)}else{const c={instancePath:i+"/rootElement",schemaPath:"#/properties/rootElement/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[c]:e.push(c),r++}var o=a===r;if(n=n||o,n)r=l,e!==null&&(l?e.length=l:e=null);else{const c={instancePath:i+"/rootElement",schemaPath:"#/properties/rootElement/a\
nyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}}s.context!==void 0&&($e(s.context,{instancePath:i+"/context"})||(e=p(e,$e.errors),r=e.length))}else{const u={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return lr.errors=e,r===0}const mt={required:["type","spdxId","creationInfo","from","relation\
shipType","to"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},completeness:{},
endTime:{},from:{},relationshipType:{},startTime:{},to:{},scope:{}}},gt={enum:["affects","amendedBy","ancestorOf","availableFrom","configures","contains","coordinatedBy","copiedTo",
"delegatedTo","dependsOn","descendantOf","describes","doesNotAffect","expandsTo","exploitCreatedBy","fixedBy","fixedIn","foundBy","generates","hasAddedFile","hasAssessmentFor","has\
AssociatedVulnerability","hasConcludedLicense","hasDataFile","hasDeclaredLicense","hasDeletedFile","hasDependencyManifest","hasDistributionArtifact","hasDocumentation","hasDynamicL\
ink","hasEvidence","hasExample","hasHost","hasInput","hasMetadata","hasOptionalComponent","hasOptionalDependency","hasOutput","hasPrerequisite","hasProvidedDependency","hasRequirem\
ent","hasSpecification","hasStaticLink","hasTest","hasTestCase","hasVariant","invokedBy","modifiedBy","other","packagedBy","patchedBy","publishedBy","reportedBy","republishedBy","s\
erializedInArtifact","testedOn","trainedOn","underInvestigationFor","usesTool"]};function K(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of gt.enum)if(Z(s,y)){t=!0;break}
if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gt.enum}};e===null?e=[y]:e.push(y),r++}return K.errors=e,r===0}function M(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return M.errors=e,r===0}const _t={enum:["build","design","development","othe\
r","runtime","test"]};function Ei(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of _t.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:_t.enum}};e===null?e=[y]:e.push(y),r++}return Ei.errors=e,r===0}function or(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const f of mt.required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)
if(!D.call(mt.properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}
if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="LifecycleScopedRelationship"){const o={instancePath:i+"/type",schemaPath:"#/prop\
erties/type/const",keyword:"const",params:{allowedValue:"LifecycleScopedRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||
(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{
instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<
n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/propertie\
s/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(
f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={
instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.
externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={
instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==
null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==
void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==
void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),
r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===
r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=
[n]:e.push(n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.endTime!==void 0&&(z(s.endTime,{instancePath:i+"\
/endTime"})||(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,
{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){
let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={
instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.scope!==void 0&&(Ei(s.scope,{instancePath:i+"/scope"})||(e=p(e,Ei.
errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return or.errors=e,r===0}const vt={required:[
"type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},
element:{},profileConformance:{},rootElement:{},dataLicense:{},import:{},namespaceMap:{}}},wt={else:{anyOf:[{enum:["expandedlicensing_NoAssertionLicense","expandedlicensing_NoneLic\
ense"]},{$ref:"#/$defs/BlankNodeOrIRI"}]}},xt={required:["type","spdxId","creationInfo","expandedlicensing_member"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},
extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},expandedlicensing_member:{}}},Sr={validate:Nr};function Ze(s,{instancePath:i=""}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of xt.required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};
e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(xt.properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="expandedlicensing_ConjunctiveLicenseSet"){const o={
instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_ConjunctiveLicenseSet"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==
void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.
length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;
if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&
(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}
if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=
p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+
"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.expandedlicensing_member!==void 0){let f=s.expandedlicensing_member;const o=r;let u=!1;const l=r;if(Array.isArray(
f)){if(f.length<2){const a={instancePath:i+"/expandedlicensing_member",schemaPath:"#/properties/expandedlicensing_member/anyOf/0/minItems",keyword:"minItems",params:{limit:2}};e===
null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)Sr.validate(f[a],{instancePath:i+"/expandedlicensing_member/"+a})||(e=p(e,Sr.validate.errors),r=e.length)}else{const n={
instancePath:i+"/expandedlicensing_member",schemaPath:"#/properties/expandedlicensing_member/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===
r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/expandedlicensing_member",schemaPath:"#/properties/expandedlicensing_member/anyOf",keyword:"anyOf",
params:{}};e===null?e=[n]:e.push(n),r++}}}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Ze.errors=e,r===
0}const kt={required:["type","spdxId","creationInfo","simplelicensing_licenseText"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},
externalRef:{},name:{},summary:{},verifiedUsing:{},expandedlicensing_isDeprecatedLicenseId:{},expandedlicensing_isFsfLibre:{},expandedlicensing_isOsiApproved:{},expandedlicensing_licenseXml:{},
expandedlicensing_obsoletedBy:{},expandedlicensing_seeAlso:{},expandedlicensing_standardLicenseHeader:{},expandedlicensing_standardLicenseTemplate:{},simplelicensing_licenseText:{}}};function fr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="boolean"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(
t),r++}return fr.errors=e,r===0}function pr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="boolean"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(
t),r++}return pr.errors=e,r===0}function ar(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="boolean"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(
t),r++}return ar.errors=e,r===0}function yr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return yr.errors=e,r===0}function ur(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return ur.errors=e,r===0}function cr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}return cr.errors=e,r===0}function dr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return dr.errors=e,r===0}function hr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return hr.errors=e,r===0}function mr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return mr.errors=e,r===0}function _e(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of kt.required)if(s[f]===void 0){const o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(kt.properties,f)){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="expandedlicensing_CustomLicense"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"expandedlicensing_CustomLicense"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==
void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),
r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||
(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===
null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],
{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.
isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/\
properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,
j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;
const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifi\
edUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:
e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.expandedlicensing_isDeprecatedLicenseId!==
void 0&&(fr(s.expandedlicensing_isDeprecatedLicenseId,{instancePath:i+"/expandedlicensing_isDeprecatedLicenseId"})||(e=p(e,fr.errors),r=e.length)),s.expandedlicensing_isFsfLibre!==
void 0&&(pr(s.expandedlicensing_isFsfLibre,{instancePath:i+"/expandedlicensing_isFsfLibre"})||(e=p(e,pr.errors),r=e.length)),s.expandedlicensing_isOsiApproved!==void 0&&(ar(s.expandedlicensing_isOsiApproved,
{instancePath:i+"/expandedlicensing_isOsiApproved"})||(e=p(e,ar.errors),r=e.length)),s.expandedlicensing_licenseXml!==void 0&&(yr(s.expandedlicensing_licenseXml,{instancePath:i+"/e\
xpandedlicensing_licenseXml"})||(e=p(e,yr.errors),r=e.length)),s.expandedlicensing_obsoletedBy!==void 0&&(ur(s.expandedlicensing_obsoletedBy,{instancePath:i+"/expandedlicensing_obs\
oletedBy"})||(e=p(e,ur.errors),r=e.length)),s.expandedlicensing_seeAlso!==void 0){let f=s.expandedlicensing_seeAlso;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;
for(let a=0;a<n;a++)cr(f[a],{instancePath:i+"/expandedlicensing_seeAlso/"+a})||(e=p(e,cr.errors),r=e.length)}else{const n={instancePath:i+"/expandedlicensing_seeAlso",schemaPath:"#\
/properties/expandedlicensing_seeAlso/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{
const n={instancePath:i+"/expandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.expandedlicensing_standardLicenseHeader!==
void 0&&(dr(s.expandedlicensing_standardLicenseHeader,{instancePath:i+"/expandedlicensing_standardLicenseHeader"})||(e=p(e,dr.errors),r=e.length)),s.expandedlicensing_standardLicenseTemplate!==
void 0&&(hr(s.expandedlicensing_standardLicenseTemplate,{instancePath:i+"/expandedlicensing_standardLicenseTemplate"})||(e=p(e,hr.errors),r=e.length)),s.simplelicensing_licenseText!==
void 0&&(mr(s.simplelicensing_licenseText,{instancePath:i+"/simplelicensing_licenseText"})||(e=p(e,mr.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return _e.errors=e,r===0}const Pt={required:["type","spdxId","creationInfo","expandedlicensing_member"],properties:{spdxId:{},
type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},expandedlicensing_member:{}}};function Fe(s,{
instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Pt.required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Pt.properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==
void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}
if(f!=="expandedlicensing_DisjunctiveLicenseSet"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_Disju\
nctiveLicenseSet"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,
{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==
void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{
const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,
e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==
void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,
V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<
n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==
void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.
length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.expandedlicensing_member!==void 0){let f=s.expandedlicensing_member;
const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<2){const a={instancePath:i+"/expandedlicensing_member",schemaPath:"#/properties/expandedlicensing_member/anyOf/0/minIt\
ems",keyword:"minItems",params:{limit:2}};e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)Sr.validate(f[a],{instancePath:i+"/expandedlicensing_member/"+a})||(e=p(
e,Sr.validate.errors),r=e.length)}else{const n={instancePath:i+"/expandedlicensing_member",schemaPath:"#/properties/expandedlicensing_member/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/expandedlicensing_member",schemaPath:"#/properties/\
expandedlicensing_member/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[f]:e.push(f),r++}return Fe.errors=e,r===0}const At={required:["type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},
externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{}}};function ze(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of At.
required)if(s[d]===void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call(At.
properties,d)){const f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==
void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(d!=="expandedlicensing_IndividualLicensingInfo"){const f={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_IndividualLicensingInfo"}};e===null?e=[f]:e.push(f),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+
"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.
description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;
for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==void 0){let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.
isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,V.errors),r=e.length)}else{const l={instancePath:i+"/externalIdentifier",
schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{
const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){
let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{
const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)
r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}
if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),
s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||
(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:
e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",
params:{}};e===null?e=[l]:e.push(l),r++}}}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return ze.errors=e,r===
0}const Ot={required:["type","spdxId","creationInfo","simplelicensing_licenseText"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},
externalRef:{},name:{},summary:{},verifiedUsing:{},expandedlicensing_isDeprecatedLicenseId:{},expandedlicensing_isFsfLibre:{},expandedlicensing_isOsiApproved:{},expandedlicensing_licenseXml:{},
expandedlicensing_obsoletedBy:{},expandedlicensing_seeAlso:{},expandedlicensing_standardLicenseHeader:{},expandedlicensing_standardLicenseTemplate:{},simplelicensing_licenseText:{},
expandedlicensing_deprecatedVersion:{},expandedlicensing_listVersionAdded:{}}};function Ri(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ri.errors=e,r===0}function Ui(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ui.errors=e,r===0}function ve(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Ot.required)if(s[f]===void 0){const o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Ot.properties,f)){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="expandedlicensing_ListedLicense"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"expandedlicensing_ListedLicense"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==
void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),
r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||
(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===
null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],
{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.
isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/\
properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,
j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;
const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifi\
edUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:
e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.expandedlicensing_isDeprecatedLicenseId!==
void 0&&(fr(s.expandedlicensing_isDeprecatedLicenseId,{instancePath:i+"/expandedlicensing_isDeprecatedLicenseId"})||(e=p(e,fr.errors),r=e.length)),s.expandedlicensing_isFsfLibre!==
void 0&&(pr(s.expandedlicensing_isFsfLibre,{instancePath:i+"/expandedlicensing_isFsfLibre"})||(e=p(e,pr.errors),r=e.length)),s.expandedlicensing_isOsiApproved!==void 0&&(ar(s.expandedlicensing_isOsiApproved,
{instancePath:i+"/expandedlicensing_isOsiApproved"})||(e=p(e,ar.errors),r=e.length)),s.expandedlicensing_licenseXml!==void 0&&(yr(s.expandedlicensing_licenseXml,{instancePath:i+"/e\
xpandedlicensing_licenseXml"})||(e=p(e,yr.errors),r=e.length)),s.expandedlicensing_obsoletedBy!==void 0&&(ur(s.expandedlicensing_obsoletedBy,{instancePath:i+"/expandedlicensing_obs\
oletedBy"})||(e=p(e,ur.errors),r=e.length)),s.expandedlicensing_seeAlso!==void 0){let f=s.expandedlicensing_seeAlso;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;
for(let a=0;a<n;a++)cr(f[a],{instancePath:i+"/expandedlicensing_seeAlso/"+a})||(e=p(e,cr.errors),r=e.length)}else{const n={instancePath:i+"/expandedlicensing_seeAlso",schemaPath:"#\
/properties/expandedlicensing_seeAlso/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{
const n={instancePath:i+"/expandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.expandedlicensing_standardLicenseHeader!==
void 0&&(dr(s.expandedlicensing_standardLicenseHeader,{instancePath:i+"/expandedlicensing_standardLicenseHeader"})||(e=p(e,dr.errors),r=e.length)),s.expandedlicensing_standardLicenseTemplate!==
void 0&&(hr(s.expandedlicensing_standardLicenseTemplate,{instancePath:i+"/expandedlicensing_standardLicenseTemplate"})||(e=p(e,hr.errors),r=e.length)),s.simplelicensing_licenseText!==
void 0&&(mr(s.simplelicensing_licenseText,{instancePath:i+"/simplelicensing_licenseText"})||(e=p(e,mr.errors),r=e.length)),s.expandedlicensing_deprecatedVersion!==void 0&&(Ri(s.expandedlicensing_deprecatedVersion,
{instancePath:i+"/expandedlicensing_deprecatedVersion"})||(e=p(e,Ri.errors),r=e.length)),s.expandedlicensing_listVersionAdded!==void 0&&(Ui(s.expandedlicensing_listVersionAdded,{instancePath:i+
"/expandedlicensing_listVersionAdded"})||(e=p(e,Ui.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(
f),r++}return ve.errors=e,r===0}const It={required:["type","spdxId","creationInfo","expandedlicensing_subjectLicense"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},
extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},expandedlicensing_subjectLicense:{}}};function Vi(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="expandedlicensing_CustomLicense")_e(s,{instancePath:i})||(e=p(e,
_e.errors),r=e.length);else if(l==="expandedlicensing_ListedLicense")ve(s,{instancePath:i})||(e=p(e,ve.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"d\
iscriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={
instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Vi.errors=e,r===0}function be(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const d of It.required)if(s[d]===void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)
if(!D.call(It.properties,d)){const f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}
if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"\
#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(d!=="expandedlicensing_OrLaterOperator"){const f={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_OrLaterOperator"}};e===null?e=[f]:e.push(f),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+
"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.
description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;
for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==void 0){let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.
isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,V.errors),r=e.length)}else{const l={instancePath:i+"/externalIdentifier",
schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{
const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){
let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{
const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)
r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}
if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),
s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||
(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:
e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",
params:{}};e===null?e=[l]:e.push(l),r++}}s.expandedlicensing_subjectLicense!==void 0&&(Vi(s.expandedlicensing_subjectLicense,{instancePath:i+"/expandedlicensing_subjectLicense"})||
(e=p(e,Vi.errors),r=e.length))}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return be.errors=e,r===0}const Tt={
required:["type","spdxId","creationInfo","expandedlicensing_subjectAddition","expandedlicensing_subjectExtendableLicense"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},
description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},expandedlicensing_subjectAddition:{},expandedlicensing_subjectExtendableLicense:{}}};const bt={required:["type","spdxId","creationInfo","expandedlicensing_additionText"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},
externalRef:{},name:{},summary:{},verifiedUsing:{},expandedlicensing_additionText:{},expandedlicensing_isDeprecatedAdditionId:{},expandedlicensing_licenseXml:{},expandedlicensing_obsoletedBy:{},
expandedlicensing_seeAlso:{},expandedlicensing_standardAdditionTemplate:{}}};function gr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return gr.errors=e,r===0}function _r(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="boolean"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(
t),r++}return _r.errors=e,r===0}function vr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return vr.errors=e,r===0}function wr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return wr.errors=e,r===0}function xr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}return xr.errors=e,r===0}function kr(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return kr.errors=e,r===0}function Ke(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of bt.required)if(s[f]===void 0){const o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(bt.properties,f)){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="expandedlicensing_CustomLicenseAddition"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"expandedlicensing_CustomLicenseAddition"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=
e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/de\
scription"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+
"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<
n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier\
/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externa\
lIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;
const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/external\
Ref",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{
const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+
"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;
const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+
"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.
length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.expandedlicensing_additionText!==
void 0&&(gr(s.expandedlicensing_additionText,{instancePath:i+"/expandedlicensing_additionText"})||(e=p(e,gr.errors),r=e.length)),s.expandedlicensing_isDeprecatedAdditionId!==void 0&&
(_r(s.expandedlicensing_isDeprecatedAdditionId,{instancePath:i+"/expandedlicensing_isDeprecatedAdditionId"})||(e=p(e,_r.errors),r=e.length)),s.expandedlicensing_licenseXml!==void 0&&
(vr(s.expandedlicensing_licenseXml,{instancePath:i+"/expandedlicensing_licenseXml"})||(e=p(e,vr.errors),r=e.length)),s.expandedlicensing_obsoletedBy!==void 0&&(wr(s.expandedlicensing_obsoletedBy,
{instancePath:i+"/expandedlicensing_obsoletedBy"})||(e=p(e,wr.errors),r=e.length)),s.expandedlicensing_seeAlso!==void 0){let f=s.expandedlicensing_seeAlso;const o=r;let u=!1;const l=r;
if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)xr(f[a],{instancePath:i+"/expandedlicensing_seeAlso/"+a})||(e=p(e,xr.errors),r=e.length)}else{const n={instancePath:i+"/ex\
pandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)
r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/expandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf",keyword:"anyOf",params:{}};e===
null?e=[n]:e.push(n),r++}}s.expandedlicensing_standardAdditionTemplate!==void 0&&(kr(s.expandedlicensing_standardAdditionTemplate,{instancePath:i+"/expandedlicensing_standardAdditi\
onTemplate"})||(e=p(e,kr.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Ke.errors=
e,r===0}const Et={required:["type","spdxId","creationInfo","expandedlicensing_additionText"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},
externalRef:{},name:{},summary:{},verifiedUsing:{},expandedlicensing_additionText:{},expandedlicensing_isDeprecatedAdditionId:{},expandedlicensing_licenseXml:{},expandedlicensing_obsoletedBy:{},
expandedlicensing_seeAlso:{},expandedlicensing_standardAdditionTemplate:{},expandedlicensing_deprecatedVersion:{},expandedlicensing_listVersionAdded:{}}};function qi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return qi.errors=e,r===0}function ji(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return ji.errors=e,r===0}function Me(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Et.required)if(s[f]===void 0){const o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Et.properties,f)){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="expandedlicensing_ListedLicenseException"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"expandedlicensing_ListedLicenseException"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=
e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/de\
scription"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+
"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<
n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier\
/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externa\
lIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;
const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/external\
Ref",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{
const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+
"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;
const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+
"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.
length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.expandedlicensing_additionText!==
void 0&&(gr(s.expandedlicensing_additionText,{instancePath:i+"/expandedlicensing_additionText"})||(e=p(e,gr.errors),r=e.length)),s.expandedlicensing_isDeprecatedAdditionId!==void 0&&
(_r(s.expandedlicensing_isDeprecatedAdditionId,{instancePath:i+"/expandedlicensing_isDeprecatedAdditionId"})||(e=p(e,_r.errors),r=e.length)),s.expandedlicensing_licenseXml!==void 0&&
(vr(s.expandedlicensing_licenseXml,{instancePath:i+"/expandedlicensing_licenseXml"})||(e=p(e,vr.errors),r=e.length)),s.expandedlicensing_obsoletedBy!==void 0&&(wr(s.expandedlicensing_obsoletedBy,
{instancePath:i+"/expandedlicensing_obsoletedBy"})||(e=p(e,wr.errors),r=e.length)),s.expandedlicensing_seeAlso!==void 0){let f=s.expandedlicensing_seeAlso;const o=r;let u=!1;const l=r;
if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)xr(f[a],{instancePath:i+"/expandedlicensing_seeAlso/"+a})||(e=p(e,xr.errors),r=e.length)}else{const n={instancePath:i+"/ex\
pandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)
r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/expandedlicensing_seeAlso",schemaPath:"#/properties/expandedlicensing_seeAlso/anyOf",keyword:"anyOf",params:{}};e===
null?e=[n]:e.push(n),r++}}s.expandedlicensing_standardAdditionTemplate!==void 0&&(kr(s.expandedlicensing_standardAdditionTemplate,{instancePath:i+"/expandedlicensing_standardAdditi\
onTemplate"})||(e=p(e,kr.errors),r=e.length)),s.expandedlicensing_deprecatedVersion!==void 0&&(qi(s.expandedlicensing_deprecatedVersion,{instancePath:i+"/expandedlicensing_deprecat\
edVersion"})||(e=p(e,qi.errors),r=e.length)),s.expandedlicensing_listVersionAdded!==void 0&&(ji(s.expandedlicensing_listVersionAdded,{instancePath:i+"/expandedlicensing_listVersion\
Added"})||(e=p(e,ji.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Me.errors=e,r===
0}function Ci(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="expandedlicensing_CustomLicenseAddition")Ke(s,{instancePath:i})||
(e=p(e,Ke.errors),r=e.length);else if(l==="expandedlicensing_ListedLicenseException")Me(s,{instancePath:i})||(e=p(e,Me.errors),r=e.length);else{const n={instancePath:i,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=
null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Ci.errors=e,r===0}function Li(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="expandedlicensing_CustomLicense")_e(s,{instancePath:i})||(e=p(e,
_e.errors),r=e.length);else if(l==="expandedlicensing_ListedLicense")ve(s,{instancePath:i})||(e=p(e,ve.errors),r=e.length);else if(l==="expandedlicensing_OrLaterOperator")be(s,{instancePath:i})||
(e=p(e,be.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:
e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{
const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){
const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),
r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}
var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Li.errors=e,r===0}function He(s,{
instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of Tt.required)if(s[d]===void 0){const f={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call(Tt.properties,d)){const f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==
void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}
if(d!=="expandedlicensing_WithAdditionOperator"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expandedlicensing_WithAd\
ditionOperator"}};e===null?e=[f]:e.push(f),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,
{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==
void 0){let d=s.extension;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],{instancePath:i+"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{
const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,
e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==
void 0){let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,
V.errors),r=e.length)}else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<
l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==
void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.
length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}s.expandedlicensing_subjectAddition!==void 0&&(Ci(s.expandedlicensing_subjectAddition,
{instancePath:i+"/expandedlicensing_subjectAddition"})||(e=p(e,Ci.errors),r=e.length)),s.expandedlicensing_subjectExtendableLicense!==void 0&&(Li(s.expandedlicensing_subjectExtendableLicense,
{instancePath:i+"/expandedlicensing_subjectExtendableLicense"})||(e=p(e,Li.errors),r=e.length))}else{const d={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),r++}return He.errors=e,r===0}const Rt={required:["type","spdxId","creationInfo","simplelicensing_licenseExpression"],properties:{spdxId:{},type:{},comment:{},
creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},simplelicensing_customIdToUri:{},simplelicensing_licenseExpression:{},
simplelicensing_licenseListVersion:{}}};function Bi(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};
e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="DictionaryEntry")G(s,{instancePath:i})||
(e=p(e,G.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.
push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={
instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={
instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.
length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===
r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Bi.errors=e,r===0}function Si(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Si.errors=e,r===0}function Ni(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s=="string"){if(!Qt.test(s)){const t={instancePath:i,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[1\
-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?$"}};
e===null?e=[t]:e.push(t),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(t),r++}return Ni.errors=e,r===0}function Xe(s,{
instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Rt.required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Rt.properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==
void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}
if(f!=="simplelicensing_LicenseExpression"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"simplelicensing_LicenseExpres\
sion"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+
"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.
extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={
instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&
(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==
void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,
V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=
[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<
n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"\
type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/prop\
erties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==
void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.
length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.simplelicensing_customIdToUri!==void 0){let f=s.simplelicensing_customIdToUri;
const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)Bi(f[a],{instancePath:i+"/simplelicensing_customIdToUri/"+a})||(e=p(e,Bi.errors),r=e.length)}else{
const n={instancePath:i+"/simplelicensing_customIdToUri",schemaPath:"#/properties/simplelicensing_customIdToUri/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.
push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/simplelicensing_customIdToUri",schemaPath:"#/properties/simplelicensing_custo\
mIdToUri/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.simplelicensing_licenseExpression!==void 0&&(Si(s.simplelicensing_licenseExpression,{instancePath:i+"/sim\
plelicensing_licenseExpression"})||(e=p(e,Si.errors),r=e.length)),s.simplelicensing_licenseListVersion!==void 0&&(Ni(s.simplelicensing_licenseListVersion,{instancePath:i+"/simpleli\
censing_licenseListVersion"})||(e=p(e,Ni.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Xe.
errors=e,r===0}function Nr(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),
r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/the\
n/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="expandedlicensing_ConjunctiveLicenseSet")Ze(
s,{instancePath:i})||(e=p(e,Ze.errors),r=e.length);else if(l==="expandedlicensing_CustomLicense")_e(s,{instancePath:i})||(e=p(e,_e.errors),r=e.length);else if(l==="expandedlicensin\
g_DisjunctiveLicenseSet")Fe(s,{instancePath:i})||(e=p(e,Fe.errors),r=e.length);else if(l==="expandedlicensing_IndividualLicensingInfo")ze(s,{instancePath:i})||(e=p(e,ze.errors),r=e.
length);else if(l==="expandedlicensing_ListedLicense")ve(s,{instancePath:i})||(e=p(e,ve.errors),r=e.length);else if(l==="expandedlicensing_OrLaterOperator")be(s,{instancePath:i})||
(e=p(e,be.errors),r=e.length);else if(l==="expandedlicensing_WithAdditionOperator")He(s,{instancePath:i})||(e=p(e,He.errors),r=e.length);else if(l==="simplelicensing_LicenseExpress\
ion")Xe(s,{instancePath:i})||(e=p(e,Xe.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",
tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?
e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;
if(typeof s!="string"){const m={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}const u=r;let l=!1;const n=r;let a;a=!1;
for(const m of wt.else.anyOf[0].enum)if(Z(s,m)){a=!0;break}if(!a){const m={instancePath:i,schemaPath:"#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:wt.else.anyOf[0].enum}};
e===null?e=[m]:e.push(m),r++}var f=n===r;if(l=l||f,!l){const m=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=m===r;l=l||f}if(l)r=u,e!==null&&(u?e.length=u:e=null);else{
const m={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Nr.errors=e,r===0}function Di(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="ExternalMap")er(s,{instancePath:i})||(e=p(e,er.errors),r=e.length);else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=
u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return Di.errors=e,r===0}function $i(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="NamespaceMap")sr(s,{instancePath:i})||(e=p(e,sr.errors),r=e.length);else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/\
type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/\
type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=
u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={
instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return $i.errors=e,r===0}function Pr(s,{instancePath:i=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const n of vt.required)if(s[n]===void 0){const a={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}};
e===null?e=[a]:e.push(a),r++}for(const n in s)if(!D.call(vt.properties,n)){const a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}};
e===null?e=[a]:e.push(a),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let n=s.type;if(typeof n!="string"){const a={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(n!=="SpdxDocument"){const a={instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"SpdxDocument"}};e===null?e=[a]:e.push(a),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comme\
nt"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,
{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let n=s.extension;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<
v;g++)U(n[g],{instancePath:i+"/extension/"+g})||(e=p(e,U.errors),r=e.length)}else{const v={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var t=m===r;if(c=c||t,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/extension",schemaPath:"#/propertie\
s/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.externalIdentifier!==void 0){let n=s.externalIdentifier;const a=r;let c=!1;const m=r;if(Array.isArray(
n)){const v=n.length;for(let g=0;g<v;g++)V(n[g],{instancePath:i+"/externalIdentifier/"+g})||(e=p(e,V.errors),r=e.length)}else{const v={instancePath:i+"/externalIdentifier",schemaPath:"\
#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var y=m===r;if(c=c||y,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={
instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.externalRef!==void 0){let n=s.
externalRef;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)q(n[g],{instancePath:i+"/externalRef/"+g})||(e=p(e,q.errors),r=e.length)}else{const v={
instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var _=m===r;if(c=c||_,c)r=a,e!==
null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.name!==
void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==
void 0){let n=s.verifiedUsing;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)L(n[g],{instancePath:i+"/verifiedUsing/"+g})||(e=p(e,L.errors),
r=e.length)}else{const v={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var h=m===
r;if(c=c||h,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=
[v]:e.push(v),r++}}if(s.element!==void 0){let n=s.element;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)S.validate(n[g],{instancePath:i+"/e\
lement/"+g})||(e=p(e,S.validate.errors),r=e.length)}else{const v={instancePath:i+"/element",schemaPath:"#/properties/element/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[v]:e.push(v),r++}var d=m===r;if(c=c||d,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/element",schemaPath:"#/properties/element/anyOf",keyword:"anyOf",
params:{}};e===null?e=[v]:e.push(v),r++}}if(s.profileConformance!==void 0){let n=s.profileConformance;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<
v;g++)Te(n[g],{instancePath:i+"/profileConformance/"+g})||(e=p(e,Te.errors),r=e.length)}else{const v={instancePath:i+"/profileConformance",schemaPath:"#/properties/profileConforman\
ce/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var f=m===r;if(c=c||f,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/profi\
leConformance",schemaPath:"#/properties/profileConformance/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.rootElement!==void 0){let n=s.rootElement;const a=r;
let c=!1;const m=r;if(Array.isArray(n)){const v=n.length;for(let g=0;g<v;g++)S.validate(n[g],{instancePath:i+"/rootElement/"+g})||(e=p(e,S.validate.errors),r=e.length)}else{const v={
instancePath:i+"/rootElement",schemaPath:"#/properties/rootElement/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var o=m===r;if(c=c||o,c)r=a,e!==
null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/rootElement",schemaPath:"#/properties/rootElement/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.dataLicense!==
void 0&&(Nr(s.dataLicense,{instancePath:i+"/dataLicense"})||(e=p(e,Nr.errors),r=e.length)),s.import!==void 0){let n=s.import;const a=r;let c=!1;const m=r;if(Array.isArray(n)){const v=n.
length;for(let g=0;g<v;g++)Di(n[g],{instancePath:i+"/import/"+g})||(e=p(e,Di.errors),r=e.length)}else{const v={instancePath:i+"/import",schemaPath:"#/properties/import/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var u=m===r;if(c=c||u,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+"/import",schemaPath:"#/\
properties/import/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}if(s.namespaceMap!==void 0){let n=s.namespaceMap;const a=r;let c=!1;const m=r;if(Array.isArray(n)){
const v=n.length;for(let g=0;g<v;g++)$i(n[g],{instancePath:i+"/namespaceMap/"+g})||(e=p(e,$i.errors),r=e.length)}else{const v={instancePath:i+"/namespaceMap",schemaPath:"#/properti\
es/namespaceMap/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[v]:e.push(v),r++}var l=m===r;if(c=c||l,c)r=a,e!==null&&(a?e.length=a:e=null);else{const v={instancePath:i+
"/namespaceMap",schemaPath:"#/properties/namespaceMap/anyOf",keyword:"anyOf",params:{}};e===null?e=[v]:e.push(v),r++}}}else{const n={instancePath:i,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Pr.errors=e,r===0}const Ut={required:["type","spdxId","creationInfo","from","relationshipType","to","security_score",
"security_vectorString"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},
completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},
security_score:{},security_vectorString:{}}};function H(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};
e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,
schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="Organization")re(s,{instancePath:i})||
(e=p(e,re.errors),r=e.length);else if(l==="Person")se(s,{instancePath:i})||(e=p(e,se.errors),r=e.length);else if(l==="SoftwareAgent")ie(s,{instancePath:i})||(e=p(e,ie.errors),r=e.length);else if(l===
"Agent")ne(s,{instancePath:i})||(e=p(e,ne.errors),r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"ty\
pe",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===
null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;
if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;if(s!=="Spd\
xOrganization"){const c={instancePath:i,schemaPath:"#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:$r.else.anyOf[0].enum}};e===null?e=[c]:e.push(c),r++}var f=n===r;if(l=
l||f,!l){const c=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=c===r;l=l||f}if(l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/a\
nyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===
null?e=[o]:e.push(o),r++}return H.errors=e,r===0}function X(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;
r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="ai_AIPackage")Pe(s,{instancePath:i})||(e=p(e,Pe.errors),r=e.length);else if(l===
"dataset_DatasetPackage")Ae(s,{instancePath:i})||(e=p(e,Ae.errors),r=e.length);else if(l==="software_File")ge(s,{instancePath:i})||(e=p(e,ge.errors),r=e.length);else if(l==="softwa\
re_Package")Oe(s,{instancePath:i})||(e=p(e,Oe.errors),r=e.length);else if(l==="software_Snippet")Ie(s,{instancePath:i})||(e=p(e,Ie.errors),r=e.length);else{const n={instancePath:i,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/th\
en/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,schemaPath:"#/else/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===r;if(l=l||f,l)r=u,e!==null&&(u?
e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return X.errors=e,r===0}function W(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return W.errors=e,r===0}function Q(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return Q.errors=e,r===0}function J(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return J.errors=e,r===0}function Zi(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!1;const _=r;if(typeof s!="number"){const d={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[d]:e.push(d),r++}var h=_===r;if(y=y||h,!y){const d=r;if(typeof s=="string"){if(!Qe.test(s)){const o={instancePath:i,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}var h=d===r;y=y||h}if(y)r=t,e!==null&&(t?e.length=t:e=null);else{const d={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(
d),r++}return Zi.errors=e,r===0}function Fi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Fi.errors=e,r===0}function Ar(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Ut.required)if(s[f]===void 0){const o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Ut.properties,f)){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_CvssV2VulnAssessmentRelationship"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_CvssV2VulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),
r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/\
description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],
{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;
for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=
o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){
let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{
const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||
h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(
n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||
(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,
{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){
let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={
instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||
(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+
"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),
r=e.length)),s.security_score!==void 0&&(Zi(s.security_score,{instancePath:i+"/security_score"})||(e=p(e,Zi.errors),r=e.length)),s.security_vectorString!==void 0&&(Fi(s.security_vectorString,
{instancePath:i+"/security_vectorString"})||(e=p(e,Fi.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.
push(f),r++}return Ar.errors=e,r===0}const Vt={required:["type","spdxId","creationInfo","from","relationshipType","to","security_score","security_severity","security_vectorString"],
properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},completeness:{},endTime:{},
from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},security_score:{},
security_severity:{},security_vectorString:{}}};function zi(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!1;const _=r;if(typeof s!="number"){const d={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[d]:e.push(d),r++}var h=_===r;if(y=y||h,!y){const d=r;if(typeof s=="string"){if(!Qe.test(s)){const o={instancePath:i,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}var h=d===r;y=y||h}if(y)r=t,e!==null&&(t?e.length=t:e=null);else{const d={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(
d),r++}return zi.errors=e,r===0}const qt={enum:["critical","high","low","medium","none"]};function Ki(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of qt.enum)if(Z(s,
y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qt.enum}};e===null?e=[y]:e.push(y),r++}return Ki.errors=e,r===0}function Mi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Mi.errors=e,r===0}function Or(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Vt.required)if(s[f]===void 0){const o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Vt.properties,f)){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_CvssV3VulnAssessmentRelationship"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_CvssV3VulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),
r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/\
description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],
{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;
for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=
o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){
let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{
const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||
h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(
n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||
(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,
{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){
let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={
instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||
(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+
"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),
r=e.length)),s.security_score!==void 0&&(zi(s.security_score,{instancePath:i+"/security_score"})||(e=p(e,zi.errors),r=e.length)),s.security_severity!==void 0&&(Ki(s.security_severity,
{instancePath:i+"/security_severity"})||(e=p(e,Ki.errors),r=e.length)),s.security_vectorString!==void 0&&(Mi(s.security_vectorString,{instancePath:i+"/security_vectorString"})||(e=
p(e,Mi.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Or.errors=e,r===0}const jt={
required:["type","spdxId","creationInfo","from","relationshipType","to","security_score","security_severity","security_vectorString"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},
description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},
security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},security_score:{},security_severity:{},security_vectorString:{}}};function Hi(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!1;const _=r;if(typeof s!="number"){const d={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[d]:e.push(d),r++}var h=_===r;if(y=y||h,!y){const d=r;if(typeof s=="string"){if(!Qe.test(s)){const o={instancePath:i,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}var h=d===r;y=y||h}if(y)r=t,e!==null&&(t?e.length=t:e=null);else{const d={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(
d),r++}return Hi.errors=e,r===0}const Ct={enum:["critical","high","low","medium","none"]};function Xi(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Ct.enum)if(Z(s,
y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ct.enum}};e===null?e=[y]:e.push(y),r++}return Xi.errors=e,r===0}function Wi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Wi.errors=e,r===0}function Ir(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of jt.required)if(s[f]===void 0){const o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(jt.properties,f)){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_CvssV4VulnAssessmentRelationship"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_CvssV4VulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),
r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/\
description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],
{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;
for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=
o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){
let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{
const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||
h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(
n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||
(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,
{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){
let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={
instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||
(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+
"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),
r=e.length)),s.security_score!==void 0&&(Hi(s.security_score,{instancePath:i+"/security_score"})||(e=p(e,Hi.errors),r=e.length)),s.security_severity!==void 0&&(Xi(s.security_severity,
{instancePath:i+"/security_severity"})||(e=p(e,Xi.errors),r=e.length)),s.security_vectorString!==void 0&&(Wi(s.security_vectorString,{instancePath:i+"/security_vectorString"})||(e=
p(e,Wi.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Ir.errors=e,r===0}const Lt={
required:["type","spdxId","creationInfo","from","relationshipType","to","security_percentile","security_probability"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},
extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},security_assessedElement:{},
security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},security_percentile:{},security_probability:{}}};function Qi(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!1;const _=r;if(typeof s!="number"){const d={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[d]:e.push(d),r++}var h=_===r;if(y=y||h,!y){const d=r;if(typeof s=="string"){if(!Qe.test(s)){const o={instancePath:i,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}var h=d===r;y=y||h}if(y)r=t,e!==null&&(t?e.length=t:e=null);else{const d={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(
d),r++}return Qi.errors=e,r===0}function Ji(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!1;const _=r;if(typeof s!="number"){const d={instancePath:i,schemaPath:"#/anyOf/0/type",keyword:"type",params:{
type:"number"}};e===null?e=[d]:e.push(d),r++}var h=_===r;if(y=y||h,!y){const d=r;if(typeof s=="string"){if(!Qe.test(s)){const o={instancePath:i,schemaPath:"#/anyOf/1/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]+(\\.[0-9]*)?$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:i,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type:"string"}};e===
null?e=[o]:e.push(o),r++}var h=d===r;y=y||h}if(y)r=t,e!==null&&(t?e.length=t:e=null);else{const d={instancePath:i,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[d]:e.push(
d),r++}return Ji.errors=e,r===0}function Tr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Lt.required)if(s[f]===void 0){const o={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Lt.properties,f)){const o={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_EpssVulnAssessmentRelationship"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_EpssVulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=
e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/de\
scription"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+
"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<
n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier\
/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externa\
lIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;
const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/external\
Ref",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{
const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+
"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;
const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+
"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.
length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.completeness!==
void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||(e=p(e,z.errors),r=e.length)),
s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,{instancePath:i+"/relations\
hipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){let f=s.to;const o=r;let u=!1;
const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(
a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/to",schemaPath:"#/prope\
rties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"\
/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||(e=p(e,H.errors),
r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+
"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),
r=e.length)),s.security_percentile!==void 0&&(Qi(s.security_percentile,{instancePath:i+"/security_percentile"})||(e=p(e,Qi.errors),r=e.length)),s.security_probability!==void 0&&(Ji(
s.security_probability,{instancePath:i+"/security_probability"})||(e=p(e,Ji.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[f]:e.push(f),r++}return Tr.errors=e,r===0}const Bt={required:["type","spdxId","creationInfo","from","relationshipType","to","security_catalogType","security_exploi\
ted","security_locator"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},
completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},
security_catalogType:{},security_exploited:{},security_locator:{}}},St={enum:["kev","other"]};function Gi(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of St.enum)if(Z(
s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:St.enum}};e===null?e=[y]:e.push(y),r++}return Gi.errors=e,r===0}function Yi(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="boolean"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"boolean"}};e===null?e=[t]:e.push(
t),r++}return Yi.errors=e,r===0}function en(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[t]:e.push(t),r++}return en.errors=e,r===0}function br(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Bt.
required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Bt.
properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==
void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_ExploitCatalogVulnAssessmentRelationship"){const o={instancePath:i+"/type",
schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_ExploitCatalogVulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&
(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),
s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.
isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/prop\
erties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&
(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}
if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=
p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+
"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.
endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),
r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+
"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#\
/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||
(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}
var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),
r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+
"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),
r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&
(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),r=e.length)),s.security_catalogType!==void 0&&(Gi(s.security_catalogType,{instancePath:i+"\
/security_catalogType"})||(e=p(e,Gi.errors),r=e.length)),s.security_exploited!==void 0&&(Yi(s.security_exploited,{instancePath:i+"/security_exploited"})||(e=p(e,Yi.errors),r=e.length)),
s.security_locator!==void 0&&(en(s.security_locator,{instancePath:i+"/security_locator"})||(e=p(e,en.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return br.errors=e,r===0}const Nt={required:["type","spdxId","creationInfo","from","relationshipType","to","security_deci\
sionType"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},completeness:{},
endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},security_decisionType:{}}},
Dt={enum:["act","attend","track","trackStar"]};function rn(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Dt.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,
schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Dt.enum}};e===null?e=[y]:e.push(y),r++}return rn.errors=e,r===0}function Er(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const f of Nt.required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===
null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Nt.properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_SsvcVulnAssessmentRelationship"){const o={
instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_SsvcVulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==
void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.
length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;
if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&
(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}
if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=
p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+
"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.
endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),
r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+
"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#\
/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||
(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}
var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),
r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+
"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),
r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&
(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),r=e.length)),s.security_decisionType!==void 0&&(rn(s.security_decisionType,{instancePath:i+
"/security_decisionType"})||(e=p(e,rn.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Er.
errors=e,r===0}const $t={required:["type","spdxId","creationInfo","from","relationshipType","to","security_actionStatement"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},
description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},
security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},security_statusNotes:{},security_vexVersion:{},security_actionStatement:{},
security_actionStatementTime:{}}};function Ee(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Ee.errors=e,r===0}function Re(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return Re.errors=e,r===0}function sn(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return sn.errors=e,r===0}function nn(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return nn.errors=e,r===0}function Rr(s,{instancePath:i=""}={}){let e=null,r=0;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of $t.required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};
e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call($t.properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};
e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={
instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_VexAffectedVulnAssessmentRelationshi\
p"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_VexAffectedVulnAssessmentRelationship"}};e===null?e=[o]:e.push(
o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||
(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/e\
xtension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=
null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){
let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),
r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)
q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"typ\
e",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/propert\
ies/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&
(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.
length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifie\
dUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/v\
erifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"\
/completeness"})||(e=p(e,F.errors),r=e.length)),s.endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+
"/from"})||(e=p(e,S.validate.errors),r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==
void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={
instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(
f[a],{instancePath:i+"/to/"+a})||(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",
params:{}};e===null?e=[n]:e.push(n),r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&
(X(s.security_assessedElement,{instancePath:i+"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(s.security_modifiedTime,{instancePath:i+
"/security_modifiedTime"})||(e=p(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+"/security_publishedTime"})||(e=p(e,Q.errors),
r=e.length)),s.security_withdrawnTime!==void 0&&(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),r=e.length)),s.security_statusNotes!==void 0&&
(Ee(s.security_statusNotes,{instancePath:i+"/security_statusNotes"})||(e=p(e,Ee.errors),r=e.length)),s.security_vexVersion!==void 0&&(Re(s.security_vexVersion,{instancePath:i+"/sec\
urity_vexVersion"})||(e=p(e,Re.errors),r=e.length)),s.security_actionStatement!==void 0&&(sn(s.security_actionStatement,{instancePath:i+"/security_actionStatement"})||(e=p(e,sn.errors),
r=e.length)),s.security_actionStatementTime!==void 0&&(nn(s.security_actionStatementTime,{instancePath:i+"/security_actionStatementTime"})||(e=p(e,nn.errors),r=e.length))}else{const f={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Rr.errors=e,r===0}const Zt={required:["type","spdxId","creationInfo","\
from","relationshipType","to"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},
completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},
security_statusNotes:{},security_vexVersion:{}}};function Ur(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Zt.required)if(s[f]===
void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Zt.properties,f)){const o={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+
"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_VexFixedVulnAssessmentRelationship"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"security_VexFixedVulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),
r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/\
description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],
{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;
for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=
o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){
let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{
const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||
h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(
n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||
(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,
{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){
let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={
instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||
(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+
"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),
r=e.length)),s.security_statusNotes!==void 0&&(Ee(s.security_statusNotes,{instancePath:i+"/security_statusNotes"})||(e=p(e,Ee.errors),r=e.length)),s.security_vexVersion!==void 0&&(Re(
s.security_vexVersion,{instancePath:i+"/security_vexVersion"})||(e=p(e,Re.errors),r=e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[f]:e.push(f),r++}return Ur.errors=e,r===0}const Ft={required:["type","spdxId","creationInfo","from","relationshipType","to"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},
description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},
security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},security_withdrawnTime:{},security_statusNotes:{},security_vexVersion:{},security_impactStatement:{},
security_impactStatementTime:{},security_justificationType:{}}};function tn(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return tn.errors=e,r===0}function ln(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}if(typeof s=="string"&&!Y.test(s)){const t={instancePath:i,schemaPath:"#/allOf/0/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6]\
[0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})$"}};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"&&!ee.test(s)){const t={instancePath:i,schemaPath:"#/allOf/1/pattern",keyword:"patte\
rn",params:{pattern:"^\\d\\d\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"}};e===null?e=[t]:e.push(t),r++}return ln.errors=e,r===0}const zt={enum:["componentNotPresent","inlineMitiga\
tionsAlreadyExist","vulnerableCodeCannotBeControlledByAdversary","vulnerableCodeNotInExecutePath","vulnerableCodeNotPresent"]};function on(s,{instancePath:i=""}={}){let e=null,r=0,
t;t=!1;for(const y of zt.enum)if(Z(s,y)){t=!0;break}if(!t){const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:zt.enum}};e===null?e=[y]:e.push(y),r++}return on.
errors=e,r===0}function Vr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Ft.required)if(s[f]===void 0){const o={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Ft.properties,f)){const o={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=
p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_VexNotAffectedVulnAssessmentRelationship"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",
params:{allowedValue:"security_VexNotAffectedVulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.
errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+
"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],
{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",
keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;
for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/exte\
rnalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalRef!==void 0){let f=s.externalRef;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=p(e,q.errors),r=e.length)}else{const n={instancePath:i+"\
/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=
o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.
name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){
let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{
const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||
h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(
n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||
(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,
{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){
let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/t\
o",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={
instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||
(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==
void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+
"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),
r=e.length)),s.security_statusNotes!==void 0&&(Ee(s.security_statusNotes,{instancePath:i+"/security_statusNotes"})||(e=p(e,Ee.errors),r=e.length)),s.security_vexVersion!==void 0&&(Re(
s.security_vexVersion,{instancePath:i+"/security_vexVersion"})||(e=p(e,Re.errors),r=e.length)),s.security_impactStatement!==void 0&&(tn(s.security_impactStatement,{instancePath:i+"\
/security_impactStatement"})||(e=p(e,tn.errors),r=e.length)),s.security_impactStatementTime!==void 0&&(ln(s.security_impactStatementTime,{instancePath:i+"/security_impactStatementT\
ime"})||(e=p(e,ln.errors),r=e.length)),s.security_justificationType!==void 0&&(on(s.security_justificationType,{instancePath:i+"/security_justificationType"})||(e=p(e,on.errors),r=
e.length))}else{const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Vr.errors=e,r===0}const Kt={required:["type",
"spdxId","creationInfo","from","relationshipType","to"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},
summary:{},verifiedUsing:{},completeness:{},endTime:{},from:{},relationshipType:{},startTime:{},to:{},suppliedBy:{},security_assessedElement:{},security_modifiedTime:{},security_publishedTime:{},
security_withdrawnTime:{},security_statusNotes:{},security_vexVersion:{}}};function qr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of Kt.
required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(Kt.
properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==
void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/pr\
operties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(f!=="security_VexUnderInvestigationVulnAssessmentRelationship"){const o={instancePath:i+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_VexUnderInvestigationVulnAssessmentRelationship"}};e===null?e=[o]:e.push(o),r++}}if(s.comment!==
void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.
length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;
if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&
(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}
if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=
p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+
"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.
endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(S.validate(s.from,{instancePath:i+"/from"})||(e=p(e,S.validate.errors),
r=e.length)),s.relationshipType!==void 0&&(K(s.relationshipType,{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+
"/startTime"})||(e=p(e,M.errors),r=e.length)),s.to!==void 0){let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#\
/properties/to/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)S.validate(f[a],{instancePath:i+"/to/"+a})||
(e=p(e,S.validate.errors),r=e.length)}else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}
var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),
r++}}s.suppliedBy!==void 0&&(H(s.suppliedBy,{instancePath:i+"/suppliedBy"})||(e=p(e,H.errors),r=e.length)),s.security_assessedElement!==void 0&&(X(s.security_assessedElement,{instancePath:i+
"/security_assessedElement"})||(e=p(e,X.errors),r=e.length)),s.security_modifiedTime!==void 0&&(W(s.security_modifiedTime,{instancePath:i+"/security_modifiedTime"})||(e=p(e,W.errors),
r=e.length)),s.security_publishedTime!==void 0&&(Q(s.security_publishedTime,{instancePath:i+"/security_publishedTime"})||(e=p(e,Q.errors),r=e.length)),s.security_withdrawnTime!==void 0&&
(J(s.security_withdrawnTime,{instancePath:i+"/security_withdrawnTime"})||(e=p(e,J.errors),r=e.length)),s.security_statusNotes!==void 0&&(Ee(s.security_statusNotes,{instancePath:i+"\
/security_statusNotes"})||(e=p(e,Ee.errors),r=e.length)),s.security_vexVersion!==void 0&&(Re(s.security_vexVersion,{instancePath:i+"/security_vexVersion"})||(e=p(e,Re.errors),r=e.length))}else{
const f={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return qr.errors=e,r===0}const Mt={required:["type","spdxId","creati\
onInfo","simplelicensing_licenseText"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},
verifiedUsing:{},simplelicensing_licenseText:{}}};function fn(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return fn.errors=e,r===0}function jr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const d of Mt.required)if(s[d]===void 0){const f={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}};e===null?e=[f]:e.push(f),r++}for(const d in s)if(!D.call(Mt.properties,d)){const f={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[f]:e.push(f),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/s\
pdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let d=s.type;if(typeof d!="string"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}if(d!=="simplelicensing_SimpleLicensingText"){const f={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{
allowedValue:"simplelicensing_SimpleLicensingText"}};e===null?e=[f]:e.push(f),r++}}if(s.comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.
creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||
(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let d=s.extension;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)U(d[n],{instancePath:i+
"/extension/"+n})||(e=p(e,U.errors),r=e.length)}else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===
null?e=[l]:e.push(l),r++}var t=u===r;if(o=o||t,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"an\
yOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalIdentifier!==void 0){let d=s.externalIdentifier;const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<
l;n++)V(d[n],{instancePath:i+"/externalIdentifier/"+n})||(e=p(e,V.errors),r=e.length)}else{const l={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier\
/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var y=u===r;if(o=o||y,o)r=f,e!==null&&(f?e.length=f:e=null);else{const l={instancePath:i+"/externa\
lIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.externalRef!==void 0){let d=s.externalRef;const f=r;let o=!1;
const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)q(d[n],{instancePath:i+"/externalRef/"+n})||(e=p(e,q.errors),r=e.length)}else{const l={instancePath:i+"/external\
Ref",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var _=u===r;if(o=o||_,o)r=f,e!==null&&(f?e.length=f:e=null);else{
const l={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+
"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let d=s.verifiedUsing;
const f=r;let o=!1;const u=r;if(Array.isArray(d)){const l=d.length;for(let n=0;n<l;n++)L(d[n],{instancePath:i+"/verifiedUsing/"+n})||(e=p(e,L.errors),r=e.length)}else{const l={instancePath:i+
"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}var h=u===r;if(o=o||h,o)r=f,e!==null&&(f?e.
length=f:e=null);else{const l={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf",keyword:"anyOf",params:{}};e===null?e=[l]:e.push(l),r++}}s.simplelicensing_licenseText!==
void 0&&(fn(s.simplelicensing_licenseText,{instancePath:i+"/simplelicensing_licenseText"})||(e=p(e,fn.errors),r=e.length))}else{const d={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return jr.errors=e,r===0}const Ht={required:["type","spdxId","creationInfo"],properties:{spdxId:{},type:{},comment:{},creationInfo:{},
description:{},extension:{},externalIdentifier:{},externalRef:{},name:{},summary:{},verifiedUsing:{},element:{},profileConformance:{},rootElement:{},context:{},software_sbomType:{}}},
Xt={enum:["analyzed","build","deployed","design","runtime","source"]};function pn(s,{instancePath:i=""}={}){let e=null,r=0,t;t=!1;for(const y of Xt.enum)if(Z(s,y)){t=!0;break}if(!t){
const y={instancePath:i,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xt.enum}};e===null?e=[y]:e.push(y),r++}return pn.errors=e,r===0}function Cr(s,{instancePath:i=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const l of Ht.required)if(s[l]===void 0){const n={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l}};e===null?e=[n]:e.push(n),r++}for(const l in s)if(!D.call(Ht.properties,l)){const n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l}};e===null?e=[n]:e.push(n),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==void 0){let l=s.
type;if(typeof l!="string"){const n={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(l!=="software\
_Sbom"){const n={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_Sbom"}};e===null?e=[n]:e.push(n),r++}}if(s.comment!==void 0&&
(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),r=e.length)),
s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let l=s.extension;const n=r;let a=!1;const c=r;if(Array.
isArray(l)){const m=l.length;for(let v=0;v<m;v++)U(l[v],{instancePath:i+"/extension/"+v})||(e=p(e,U.errors),r=e.length)}else{const m={instancePath:i+"/extension",schemaPath:"#/prop\
erties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}var t=c===r;if(a=a||t,a)r=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(s.externalIdentifier!==void 0){let l=s.externalIdentifier;const n=r;
let a=!1;const c=r;if(Array.isArray(l)){const m=l.length;for(let v=0;v<m;v++)V(l[v],{instancePath:i+"/externalIdentifier/"+v})||(e=p(e,V.errors),r=e.length)}else{const m={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}var y=c===r;if(a=a||y,a)r=n,e!==null&&
(n?e.length=n:e=null);else{const m={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}
if(s.externalRef!==void 0){let l=s.externalRef;const n=r;let a=!1;const c=r;if(Array.isArray(l)){const m=l.length;for(let v=0;v<m;v++)q(l[v],{instancePath:i+"/externalRef/"+v})||(e=
p(e,q.errors),r=e.length)}else{const m={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(
m),r++}var _=c===r;if(a=a||_,a)r=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[m]:e.push(m),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let l=s.verifiedUsing;const n=r;let a=!1;const c=r;if(Array.isArray(l)){const m=l.length;for(let v=0;v<m;v++)L(l[v],{instancePath:i+
"/verifiedUsing/"+v})||(e=p(e,L.errors),r=e.length)}else{const m={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[m]:e.push(m),r++}var h=c===r;if(a=a||h,a)r=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(s.element!==void 0){let l=s.element;const n=r;let a=!1;const c=r;if(Array.isArray(l)){const m=l.length;for(let v=0;v<
m;v++)S.validate(l[v],{instancePath:i+"/element/"+v})||(e=p(e,S.validate.errors),r=e.length)}else{const m={instancePath:i+"/element",schemaPath:"#/properties/element/anyOf/0/type",
keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}var d=c===r;if(a=a||d,a)r=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:i+"/element",schemaPath:"#\
/properties/element/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(s.profileConformance!==void 0){let l=s.profileConformance;const n=r;let a=!1;const c=r;if(Array.
isArray(l)){const m=l.length;for(let v=0;v<m;v++)Te(l[v],{instancePath:i+"/profileConformance/"+v})||(e=p(e,Te.errors),r=e.length)}else{const m={instancePath:i+"/profileConformance",
schemaPath:"#/properties/profileConformance/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}var f=c===r;if(a=a||f,a)r=n,e!==null&&(n?e.length=n:e=null);else{
const m={instancePath:i+"/profileConformance",schemaPath:"#/properties/profileConformance/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}if(s.rootElement!==void 0){
let l=s.rootElement;const n=r;let a=!1;const c=r;if(Array.isArray(l)){const m=l.length;for(let v=0;v<m;v++)S.validate(l[v],{instancePath:i+"/rootElement/"+v})||(e=p(e,S.validate.errors),
r=e.length)}else{const m={instancePath:i+"/rootElement",schemaPath:"#/properties/rootElement/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}var o=c===
r;if(a=a||o,a)r=n,e!==null&&(n?e.length=n:e=null);else{const m={instancePath:i+"/rootElement",schemaPath:"#/properties/rootElement/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:
e.push(m),r++}}if(s.context!==void 0&&($e(s.context,{instancePath:i+"/context"})||(e=p(e,$e.errors),r=e.length)),s.software_sbomType!==void 0){let l=s.software_sbomType;const n=r;let a=!1;
const c=r;if(Array.isArray(l)){const m=l.length;for(let v=0;v<m;v++)pn(l[v],{instancePath:i+"/software_sbomType/"+v})||(e=p(e,pn.errors),r=e.length)}else{const m={instancePath:i+"/\
software_sbomType",schemaPath:"#/properties/software_sbomType/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}var u=c===r;if(a=a||u,a)r=n,e!==null&&
(n?e.length=n:e=null);else{const m={instancePath:i+"/software_sbomType",schemaPath:"#/properties/software_sbomType/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}}}else{
const l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return Cr.errors=e,r===0}const Wt={validate:Dr};function We(s,{instancePath:i=""}={}){
let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===r;r=t,e!==null&&(t?e.length=t:e=null);
let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="ai_AIPackage")Pe(s,{instancePath:i})||(e=p(e,Pe.errors),r=e.length);else if(l==="build_Build")ir(s,
{instancePath:i})||(e=p(e,ir.errors),r=e.length);else if(l==="Agent")ne(s,{instancePath:i})||(e=p(e,ne.errors),r=e.length);else if(l==="Annotation")nr(s,{instancePath:i})||(e=p(e,nr.
errors),r=e.length);else if(l==="Bom")tr(s,{instancePath:i})||(e=p(e,tr.errors),r=e.length);else if(l==="Bundle")lr(s,{instancePath:i})||(e=p(e,lr.errors),r=e.length);else if(l==="\
IndividualElement")rr(s,{instancePath:i})||(e=p(e,rr.errors),r=e.length);else if(l==="LifecycleScopedRelationship")or(s,{instancePath:i})||(e=p(e,or.errors),r=e.length);else if(l===
"Organization")re(s,{instancePath:i})||(e=p(e,re.errors),r=e.length);else if(l==="Person")se(s,{instancePath:i})||(e=p(e,se.errors),r=e.length);else if(l==="Relationship")Wt.validate(
s,{instancePath:i})||(e=p(e,Wt.validate.errors),r=e.length);else if(l==="SoftwareAgent")ie(s,{instancePath:i})||(e=p(e,ie.errors),r=e.length);else if(l==="SpdxDocument")Pr(s,{instancePath:i})||
(e=p(e,Pr.errors),r=e.length);else if(l==="Tool")qe(s,{instancePath:i})||(e=p(e,qe.errors),r=e.length);else if(l==="dataset_DatasetPackage")Ae(s,{instancePath:i})||(e=p(e,Ae.errors),
r=e.length);else if(l==="expandedlicensing_ConjunctiveLicenseSet")Ze(s,{instancePath:i})||(e=p(e,Ze.errors),r=e.length);else if(l==="expandedlicensing_CustomLicense")_e(s,{instancePath:i})||
(e=p(e,_e.errors),r=e.length);else if(l==="expandedlicensing_CustomLicenseAddition")Ke(s,{instancePath:i})||(e=p(e,Ke.errors),r=e.length);else if(l==="expandedlicensing_Disjunctive\
LicenseSet")Fe(s,{instancePath:i})||(e=p(e,Fe.errors),r=e.length);else if(l==="expandedlicensing_IndividualLicensingInfo")ze(s,{instancePath:i})||(e=p(e,ze.errors),r=e.length);else if(l===
"expandedlicensing_ListedLicense")ve(s,{instancePath:i})||(e=p(e,ve.errors),r=e.length);else if(l==="expandedlicensing_ListedLicenseException")Me(s,{instancePath:i})||(e=p(e,Me.errors),
r=e.length);else if(l==="expandedlicensing_OrLaterOperator")be(s,{instancePath:i})||(e=p(e,be.errors),r=e.length);else if(l==="expandedlicensing_WithAdditionOperator")He(s,{instancePath:i})||
(e=p(e,He.errors),r=e.length);else if(l==="security_CvssV2VulnAssessmentRelationship")Ar(s,{instancePath:i})||(e=p(e,Ar.errors),r=e.length);else if(l==="security_CvssV3VulnAssessme\
ntRelationship")Or(s,{instancePath:i})||(e=p(e,Or.errors),r=e.length);else if(l==="security_CvssV4VulnAssessmentRelationship")Ir(s,{instancePath:i})||(e=p(e,Ir.errors),r=e.length);else if(l===
"security_EpssVulnAssessmentRelationship")Tr(s,{instancePath:i})||(e=p(e,Tr.errors),r=e.length);else if(l==="security_ExploitCatalogVulnAssessmentRelationship")br(s,{instancePath:i})||
(e=p(e,br.errors),r=e.length);else if(l==="security_SsvcVulnAssessmentRelationship")Er(s,{instancePath:i})||(e=p(e,Er.errors),r=e.length);else if(l==="security_VexAffectedVulnAsses\
smentRelationship")Rr(s,{instancePath:i})||(e=p(e,Rr.errors),r=e.length);else if(l==="security_VexFixedVulnAssessmentRelationship")Ur(s,{instancePath:i})||(e=p(e,Ur.errors),r=e.length);else if(l===
"security_VexNotAffectedVulnAssessmentRelationship")Vr(s,{instancePath:i})||(e=p(e,Vr.errors),r=e.length);else if(l==="security_VexUnderInvestigationVulnAssessmentRelationship")qr(
s,{instancePath:i})||(e=p(e,qr.errors),r=e.length);else if(l==="security_Vulnerability")Ne(s,{instancePath:i})||(e=p(e,Ne.errors),r=e.length);else if(l==="simplelicensing_LicenseEx\
pression")Xe(s,{instancePath:i})||(e=p(e,Xe.errors),r=e.length);else if(l==="simplelicensing_SimpleLicensingText")jr(s,{instancePath:i})||(e=p(e,jr.errors),r=e.length);else if(l===
"software_File")ge(s,{instancePath:i})||(e=p(e,ge.errors),r=e.length);else if(l==="software_Package")Oe(s,{instancePath:i})||(e=p(e,Oe.errors),r=e.length);else if(l==="software_Sbo\
m")Cr(s,{instancePath:i})||(e=p(e,Cr.errors),r=e.length);else if(l==="software_Snippet")Ie(s,{instancePath:i})||(e=p(e,Ie.errors),r=e.length);else{const n={instancePath:i,schemaPath:"\
#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{const n={instancePath:i,schemaPath:"#/then/discrimin\
ator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const m={instancePath:i,schemaPath:"#/else/type",keyword:"type",params:{
type:"string"}};e===null?e=[m]:e.push(m),r++}const u=r;let l=!1;const n=r;let a;a=!1;for(const m of pt.else.anyOf[0].enum)if(Z(s,m)){a=!0;break}if(!a){const m={instancePath:i,schemaPath:"\
#/else/anyOf/0/enum",keyword:"enum",params:{allowedValues:pt.else.anyOf[0].enum}};e===null?e=[m]:e.push(m),r++}var f=n===r;if(l=l||f,!l){const m=r;P(s,{instancePath:i})||(e=p(e,P.errors),
r=e.length);var f=m===r;l=l||f}if(l)r=u,e!==null&&(u?e.length=u:e=null);else{const m={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),r++}
var h=o===r;y=h,d="else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return We.errors=e,r===0}function Dr(s,{
instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const f of ot.required)if(s[f]===void 0){const o={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:f}};e===null?e=[o]:e.push(o),r++}for(const f in s)if(!D.call(ot.properties,f)){const o={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[o]:e.push(o),r++}if(s.spdxId!==void 0&&(T(s.spdxId,{instancePath:i+"/spdxId"})||(e=p(e,T.errors),r=e.length)),s.type!==
void 0){let f=s.type;if(typeof f!="string"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}
if(f!=="Relationship"){const o={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"Relationship"}};e===null?e=[o]:e.push(o),r++}}if(s.
comment!==void 0&&(b(s.comment,{instancePath:i+"/comment"})||(e=p(e,b.errors),r=e.length)),s.creationInfo!==void 0&&(E(s.creationInfo,{instancePath:i+"/creationInfo"})||(e=p(e,E.errors),
r=e.length)),s.description!==void 0&&(R(s.description,{instancePath:i+"/description"})||(e=p(e,R.errors),r=e.length)),s.extension!==void 0){let f=s.extension;const o=r;let u=!1;const l=r;
if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)U(f[a],{instancePath:i+"/extension/"+a})||(e=p(e,U.errors),r=e.length)}else{const n={instancePath:i+"/extension",schemaPath:"\
#/properties/extension/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var t=l===r;if(u=u||t,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+
"/extension",schemaPath:"#/properties/extension/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.externalIdentifier!==void 0){let f=s.externalIdentifier;const o=r;
let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)V(f[a],{instancePath:i+"/externalIdentifier/"+a})||(e=p(e,V.errors),r=e.length)}else{const n={instancePath:i+
"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var y=l===r;if(u=u||y,u)r=o,e!==null&&
(o?e.length=o:e=null);else{const n={instancePath:i+"/externalIdentifier",schemaPath:"#/properties/externalIdentifier/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}
if(s.externalRef!==void 0){let f=s.externalRef;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)q(f[a],{instancePath:i+"/externalRef/"+a})||(e=
p(e,q.errors),r=e.length)}else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(
n),r++}var _=l===r;if(u=u||_,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/externalRef",schemaPath:"#/properties/externalRef/anyOf",keyword:"anyOf",params:{}};
e===null?e=[n]:e.push(n),r++}}if(s.name!==void 0&&(j(s.name,{instancePath:i+"/name"})||(e=p(e,j.errors),r=e.length)),s.summary!==void 0&&(C(s.summary,{instancePath:i+"/summary"})||
(e=p(e,C.errors),r=e.length)),s.verifiedUsing!==void 0){let f=s.verifiedUsing;const o=r;let u=!1;const l=r;if(Array.isArray(f)){const n=f.length;for(let a=0;a<n;a++)L(f[a],{instancePath:i+
"/verifiedUsing/"+a})||(e=p(e,L.errors),r=e.length)}else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsing/anyOf/0/type",keyword:"type",params:{type:"\
array"}};e===null?e=[n]:e.push(n),r++}var h=l===r;if(u=u||h,u)r=o,e!==null&&(o?e.length=o:e=null);else{const n={instancePath:i+"/verifiedUsing",schemaPath:"#/properties/verifiedUsi\
ng/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}if(s.completeness!==void 0&&(F(s.completeness,{instancePath:i+"/completeness"})||(e=p(e,F.errors),r=e.length)),s.
endTime!==void 0&&(z(s.endTime,{instancePath:i+"/endTime"})||(e=p(e,z.errors),r=e.length)),s.from!==void 0&&(We(s.from,{instancePath:i+"/from"})||(e=p(e,We.errors),r=e.length)),s.relationshipType!==
void 0&&(K(s.relationshipType,{instancePath:i+"/relationshipType"})||(e=p(e,K.errors),r=e.length)),s.startTime!==void 0&&(M(s.startTime,{instancePath:i+"/startTime"})||(e=p(e,M.errors),
r=e.length)),s.to!==void 0){let f=s.to;const o=r;let u=!1;const l=r;if(Array.isArray(f)){if(f.length<1){const a={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),r++}const n=f.length;for(let a=0;a<n;a++)We(f[a],{instancePath:i+"/to/"+a})||(e=p(e,We.errors),r=e.length)}else{const n={
instancePath:i+"/to",schemaPath:"#/properties/to/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[n]:e.push(n),r++}var d=l===r;if(u=u||d,u)r=o,e!==null&&(o?e.length=
o:e=null);else{const n={instancePath:i+"/to",schemaPath:"#/properties/to/anyOf",keyword:"anyOf",params:{}};e===null?e=[n]:e.push(n),r++}}}else{const f={instancePath:i,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return Dr.errors=e,r===0}function an(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="RelationshipCompleteness"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"RelationshipCompleteness"}};e===null?e=
[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return an.errors=e,r===0}function yn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="RelationshipType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"RelationshipType"}};e===null?e=[y]:e.push(y),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return yn.errors=e,r===0}function un(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="SupportType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"SupportType"}};e===null?e=[y]:e.push(y),r++}}}else{
const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return un.errors=e,r===0}function cn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="dataset_ConfidentialityLevelType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"dataset_ConfidentialityLevelTy\
pe"}};e===null?e=[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return cn.errors=e,r===0}function dn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="dataset_DatasetAvailabilityType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"dataset_DatasetAvailabilityType"}};
e===null?e=[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return dn.errors=e,r===0}function hn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="dataset_DatasetType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"dataset_DatasetType"}};e===null?e=[y]:e.push(
y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return hn.errors=e,r===0}const ul={required:["type","e\
xtension_cdxPropName"]};function mn(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return mn.errors=e,r===0}function gn(s,{instancePath:i=""}={}){let e=null,r=0;if(typeof s!="string"){const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[t]:e.push(
t),r++}return gn.errors=e,r===0}function Lr(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t of ul.required)if(s[t]===void 0){const y={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:t}};e===null?e=[y]:e.push(y),r++}for(const t in s)if(!(t==="@id"||t==="type"||t==="extension_cdxPr\
opName"||t==="extension_cdxPropValue")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(
y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",
schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(t!=="extension_CdxPropertyEntry"){const y={instancePath:i+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"extension_CdxPropertyEntry"}};e===null?e=[y]:e.push(y),r++}}s.extension_cdxPropName!==void 0&&(mn(s.extension_cdxPropName,
{instancePath:i+"/extension_cdxPropName"})||(e=p(e,mn.errors),r=e.length)),s.extension_cdxPropValue!==void 0&&(gn(s.extension_cdxPropValue,{instancePath:i+"/extension_cdxPropValue"})||
(e=p(e,gn.errors),r=e.length))}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Lr.errors=e,r===0}function _n(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="security_CvssSeverityType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_CvssSeverityType"}};e===null?
e=[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return _n.errors=e,r===0}function vn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="security_ExploitCatalogType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_ExploitCatalogType"}};e===
null?e=[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return vn.errors=e,r===0}function wn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="security_SsvcDecisionType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_SsvcDecisionType"}};e===null?
e=[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return wn.errors=e,r===0}function xn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="security_VexJustificationType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"security_VexJustificationType"}};
e===null?e=[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return xn.errors=e,r===0}function kn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="software_ContentIdentifierType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_ContentIdentifierType"}};
e===null?e=[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return kn.errors=e,r===0}function Pn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="software_FileKindType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_FileKindType"}};e===null?e=[y]:e.
push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Pn.errors=e,r===0}function An(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="software_SbomType"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_SbomType"}};e===null?e=[y]:e.push(y),
r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return An.errors=e,r===0}function On(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const t={instancePath:i,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"type"}};e===null?e=[t]:e.push(t),r++}for(const t in s)if(!(t==="@id"||t==="type")){const y={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),s.type!==
void 0){let t=s.type;if(typeof t!="string"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}
if(t!=="software_SoftwarePurpose"){const y={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"software_SoftwarePurpose"}};e===null?e=
[y]:e.push(y),r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return On.errors=e,r===0}const cl={required:[
"type","extension_cdxProperty"]};function In(s,{instancePath:i=""}={}){let e=null,r=0;const t=r;let y=!0;const _=r;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const o={};e===null?e=[o]:e.push(o),r++}var h=_===
r;r=t,e!==null&&(t?e.length=t:e=null);let d;if(h){const o=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){const n={instancePath:i,schemaPath:"#/then/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[n]:e.push(n),r++}const l=s.type;if(typeof l=="string")if(l==="extension_CdxPropertyEntry")Lr(s,{instancePath:i})||(e=p(e,Lr.errors),
r=e.length);else{const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}else{
const n={instancePath:i,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}};e===null?e=[n]:e.push(n),r++}}else{const l={instancePath:i,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}var h=o===r;y=h,d="then"}else{const o=r;if(typeof s!="string"){const c={instancePath:i,
schemaPath:"#/else/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}const u=r;let l=!1;const n=r;P(s,{instancePath:i})||(e=p(e,P.errors),r=e.length);var f=n===
r;if(l=l||f,l)r=u,e!==null&&(u?e.length=u:e=null);else{const c={instancePath:i,schemaPath:"#/else/anyOf",keyword:"anyOf",params:{}};e===null?e=[c]:e.push(c),r++}var h=o===r;y=h,d="\
else"}if(!y){const o={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[o]:e.push(o),r++}return In.errors=e,r===0}function Tn(s,{instancePath:i=""}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const y of cl.required)if(s[y]===void 0){const _={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:y}};e===null?e=[_]:e.push(_),r++}for(const y in s)if(!(y==="@id"||y==="type"||y==="extension_cdxProperty")){const _={instancePath:i,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[_]:e.push(_),r++}if(s["@id"]!==void 0&&(P(s["@id"],{instancePath:i+"/@id"})||(e=p(e,P.errors),r=e.length)),
s.type!==void 0){let y=s.type;if(typeof y!="string"){const _={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"}};e===null?e=[_]:e.push(
_),r++}if(y!=="extension_CdxPropertiesExtension"){const _={instancePath:i+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"extension_CdxProperties\
Extension"}};e===null?e=[_]:e.push(_),r++}}if(s.extension_cdxProperty!==void 0){let y=s.extension_cdxProperty;const _=r;let h=!1;const d=r;if(Array.isArray(y)){if(y.length<1){const o={
instancePath:i+"/extension_cdxProperty",schemaPath:"#/properties/extension_cdxProperty/anyOf/0/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const f=y.
length;for(let o=0;o<f;o++)In(y[o],{instancePath:i+"/extension_cdxProperty/"+o})||(e=p(e,In.errors),r=e.length)}else{const f={instancePath:i+"/extension_cdxProperty",schemaPath:"#/\
properties/extension_cdxProperty/anyOf/0/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}var t=d===r;if(h=h||t,h)r=_,e!==null&&(_?e.length=_:e=null);else{const f={
instancePath:i+"/extension_cdxProperty",schemaPath:"#/properties/extension_cdxProperty/anyOf",keyword:"anyOf",params:{}};e===null?e=[f]:e.push(f),r++}}}else{const y={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return Tn.errors=e,r===0}function bn(s,{instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.type===void 0){const y={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[y]:e.push(y),r++}const t=s.
type;if(typeof t=="string")if(t==="ai_EnergyConsumption")Je(s,{instancePath:i})||(e=p(e,Je.errors),r=e.length);else if(t==="ai_EnergyConsumptionDescription")we(s,{instancePath:i})||
(e=p(e,we.errors),r=e.length);else if(t==="ai_EnergyUnitType")Xr(s,{instancePath:i})||(e=p(e,Xr.errors),r=e.length);else if(t==="ai_SafetyRiskAssessmentType")Wr(s,{instancePath:i})||
(e=p(e,Wr.errors),r=e.length);else if(t==="AnnotationType")Qr(s,{instancePath:i})||(e=p(e,Qr.errors),r=e.length);else if(t==="CreationInfo")Br(s,{instancePath:i})||(e=p(e,Br.errors),
r=e.length);else if(t==="DictionaryEntry")G(s,{instancePath:i})||(e=p(e,G.errors),r=e.length);else if(t==="ExternalIdentifier")Ge(s,{instancePath:i})||(e=p(e,Ge.errors),r=e.length);else if(t===
"ExternalIdentifierType")xs(s,{instancePath:i})||(e=p(e,xs.errors),r=e.length);else if(t==="ExternalMap")er(s,{instancePath:i})||(e=p(e,er.errors),r=e.length);else if(t==="External\
Ref")Ye(s,{instancePath:i})||(e=p(e,Ye.errors),r=e.length);else if(t==="ExternalRefType")ai(s,{instancePath:i})||(e=p(e,ai.errors),r=e.length);else if(t==="HashAlgorithm")yi(s,{instancePath:i})||
(e=p(e,yi.errors),r=e.length);else if(t==="IndividualElement")rr(s,{instancePath:i})||(e=p(e,rr.errors),r=e.length);else if(t==="LifecycleScopeType")ui(s,{instancePath:i})||(e=p(e,
ui.errors),r=e.length);else if(t==="NamespaceMap")sr(s,{instancePath:i})||(e=p(e,sr.errors),r=e.length);else if(t==="PackageVerificationCode")Ve(s,{instancePath:i})||(e=p(e,Ve.errors),
r=e.length);else if(t==="PositiveIntegerRange")De(s,{instancePath:i})||(e=p(e,De.errors),r=e.length);else if(t==="PresenceType")hi(s,{instancePath:i})||(e=p(e,hi.errors),r=e.length);else if(t===
"ProfileIdentifierType")mi(s,{instancePath:i})||(e=p(e,mi.errors),r=e.length);else if(t==="Relationship")Dr(s,{instancePath:i})||(e=p(e,Dr.errors),r=e.length);else if(t==="Relation\
shipCompleteness")an(s,{instancePath:i})||(e=p(e,an.errors),r=e.length);else if(t==="RelationshipType")yn(s,{instancePath:i})||(e=p(e,yn.errors),r=e.length);else if(t==="SpdxDocume\
nt")Pr(s,{instancePath:i})||(e=p(e,Pr.errors),r=e.length);else if(t==="SupportType")un(s,{instancePath:i})||(e=p(e,un.errors),r=e.length);else if(t==="Tool")qe(s,{instancePath:i})||
(e=p(e,qe.errors),r=e.length);else if(t==="dataset_ConfidentialityLevelType")cn(s,{instancePath:i})||(e=p(e,cn.errors),r=e.length);else if(t==="dataset_DatasetAvailabilityType")dn(
s,{instancePath:i})||(e=p(e,dn.errors),r=e.length);else if(t==="dataset_DatasetType")hn(s,{instancePath:i})||(e=p(e,hn.errors),r=e.length);else if(t==="expandedlicensing_ListedLice\
nseException")Me(s,{instancePath:i})||(e=p(e,Me.errors),r=e.length);else if(t==="extension_CdxPropertyEntry")Lr(s,{instancePath:i})||(e=p(e,Lr.errors),r=e.length);else if(t==="secu\
rity_CvssSeverityType")_n(s,{instancePath:i})||(e=p(e,_n.errors),r=e.length);else if(t==="security_ExploitCatalogType")vn(s,{instancePath:i})||(e=p(e,vn.errors),r=e.length);else if(t===
"security_SsvcDecisionType")wn(s,{instancePath:i})||(e=p(e,wn.errors),r=e.length);else if(t==="security_VexJustificationType")xn(s,{instancePath:i})||(e=p(e,xn.errors),r=e.length);else if(t===
"simplelicensing_LicenseExpression")Xe(s,{instancePath:i})||(e=p(e,Xe.errors),r=e.length);else if(t==="simplelicensing_SimpleLicensingText")jr(s,{instancePath:i})||(e=p(e,jr.errors),
r=e.length);else if(t==="software_ContentIdentifier")ke(s,{instancePath:i})||(e=p(e,ke.errors),r=e.length);else if(t==="software_ContentIdentifierType")kn(s,{instancePath:i})||(e=p(
e,kn.errors),r=e.length);else if(t==="software_FileKindType")Pn(s,{instancePath:i})||(e=p(e,Pn.errors),r=e.length);else if(t==="software_SbomType")An(s,{instancePath:i})||(e=p(e,An.
errors),r=e.length);else if(t==="software_SoftwarePurpose")On(s,{instancePath:i})||(e=p(e,On.errors),r=e.length);else if(t==="build_Build")ir(s,{instancePath:i})||(e=p(e,ir.errors),
r=e.length);else if(t==="Agent")ne(s,{instancePath:i})||(e=p(e,ne.errors),r=e.length);else if(t==="Annotation")nr(s,{instancePath:i})||(e=p(e,nr.errors),r=e.length);else if(t==="Bu\
ndle")lr(s,{instancePath:i})||(e=p(e,lr.errors),r=e.length);else if(t==="Hash")xe(s,{instancePath:i})||(e=p(e,xe.errors),r=e.length);else if(t==="LifecycleScopedRelationship")or(s,
{instancePath:i})||(e=p(e,or.errors),r=e.length);else if(t==="Organization")re(s,{instancePath:i})||(e=p(e,re.errors),r=e.length);else if(t==="Person")se(s,{instancePath:i})||(e=p(
e,se.errors),r=e.length);else if(t==="SoftwareAgent")ie(s,{instancePath:i})||(e=p(e,ie.errors),r=e.length);else if(t==="expandedlicensing_ConjunctiveLicenseSet")Ze(s,{instancePath:i})||
(e=p(e,Ze.errors),r=e.length);else if(t==="expandedlicensing_CustomLicenseAddition")Ke(s,{instancePath:i})||(e=p(e,Ke.errors),r=e.length);else if(t==="expandedlicensing_Disjunctive\
LicenseSet")Fe(s,{instancePath:i})||(e=p(e,Fe.errors),r=e.length);else if(t==="expandedlicensing_IndividualLicensingInfo")ze(s,{instancePath:i})||(e=p(e,ze.errors),r=e.length);else if(t===
"expandedlicensing_ListedLicense")ve(s,{instancePath:i})||(e=p(e,ve.errors),r=e.length);else if(t==="expandedlicensing_OrLaterOperator")be(s,{instancePath:i})||(e=p(e,be.errors),r=
e.length);else if(t==="expandedlicensing_WithAdditionOperator")He(s,{instancePath:i})||(e=p(e,He.errors),r=e.length);else if(t==="extension_CdxPropertiesExtension")Tn(s,{instancePath:i})||
(e=p(e,Tn.errors),r=e.length);else if(t==="security_CvssV2VulnAssessmentRelationship")Ar(s,{instancePath:i})||(e=p(e,Ar.errors),r=e.length);else if(t==="security_CvssV3VulnAssessme\
ntRelationship")Or(s,{instancePath:i})||(e=p(e,Or.errors),r=e.length);else if(t==="security_CvssV4VulnAssessmentRelationship")Ir(s,{instancePath:i})||(e=p(e,Ir.errors),r=e.length);else if(t===
"security_EpssVulnAssessmentRelationship")Tr(s,{instancePath:i})||(e=p(e,Tr.errors),r=e.length);else if(t==="security_ExploitCatalogVulnAssessmentRelationship")br(s,{instancePath:i})||
(e=p(e,br.errors),r=e.length);else if(t==="security_SsvcVulnAssessmentRelationship")Er(s,{instancePath:i})||(e=p(e,Er.errors),r=e.length);else if(t==="security_Vulnerability")Ne(s,
{instancePath:i})||(e=p(e,Ne.errors),r=e.length);else if(t==="Bom")tr(s,{instancePath:i})||(e=p(e,tr.errors),r=e.length);else if(t==="expandedlicensing_CustomLicense")_e(s,{instancePath:i})||
(e=p(e,_e.errors),r=e.length);else if(t==="security_VexAffectedVulnAssessmentRelationship")Rr(s,{instancePath:i})||(e=p(e,Rr.errors),r=e.length);else if(t==="security_VexFixedVulnA\
ssessmentRelationship")Ur(s,{instancePath:i})||(e=p(e,Ur.errors),r=e.length);else if(t==="security_VexNotAffectedVulnAssessmentRelationship")Vr(s,{instancePath:i})||(e=p(e,Vr.errors),
r=e.length);else if(t==="security_VexUnderInvestigationVulnAssessmentRelationship")qr(s,{instancePath:i})||(e=p(e,qr.errors),r=e.length);else if(t==="software_File")ge(s,{instancePath:i})||
(e=p(e,ge.errors),r=e.length);else if(t==="software_Package")Oe(s,{instancePath:i})||(e=p(e,Oe.errors),r=e.length);else if(t==="software_Sbom")Cr(s,{instancePath:i})||(e=p(e,Cr.errors),
r=e.length);else if(t==="software_Snippet")Ie(s,{instancePath:i})||(e=p(e,Ie.errors),r=e.length);else if(t==="ai_AIPackage")Pe(s,{instancePath:i})||(e=p(e,Pe.errors),r=e.length);else if(t===
"dataset_DatasetPackage")Ae(s,{instancePath:i})||(e=p(e,Ae.errors),r=e.length);else{const y={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapp\
ing",tag:"type",tagValue:t}};e===null?e=[y]:e.push(y),r++}else{const y={instancePath:i,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:t}};
e===null?e=[y]:e.push(y),r++}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return bn.errors=e,r===0}function Jt(s,{
instancePath:i=""}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const t of Yt.required)if(s[t]===void 0){const y={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:t}};e===null?e=[y]:e.push(y),r++}for(const t in s)if(!(t==="@context"||t==="@graph")){const y={instancePath:i,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:t}};e===null?e=[y]:e.push(y),r++}if(s["@context"]!==void 0&&s["@context"]!=="https://spdx.org/rdf/3.0.1/spdx-context.jsonl\
d"){const t={instancePath:i+"/@context",schemaPath:"#/properties/%40context/const",keyword:"const",params:{allowedValue:"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}};e===null?
e=[t]:e.push(t),r++}if(s["@graph"]!==void 0){let t=s["@graph"];if(Array.isArray(t)){const y=t.length;for(let _=0;_<y;_++){let h=t[_];if(!(h&&typeof h=="object"&&!Array.isArray(h))){
const d={instancePath:i+"/@graph/"+_,schemaPath:"#/properties/%40graph/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}bn(h,{instancePath:i+"/@graph\
/"+_})||(e=p(e,bn.errors),r=e.length)}}else{const y={instancePath:i+"/@graph",schemaPath:"#/properties/%40graph/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),
r++}}}else{const t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[t]:e.push(t),r++}return Jt.errors=e,r===0}export{hl as validate};
