// Written by scripts/schemas.ts from bom-1.7.SNAPSHOT.xsd; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
export const xsd = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:vc="http://www.w3.org/2007/XMLSchema-versioning" xmlns:bom="http://cyclonedx.org/schema/bom/1.7" xmlns:spdx="http://cyclonedx.org/schema/spdx" elementFormDefault="qualified" targetNamespace="http://cyclonedx.org/schema/bom/1.7" vc:minVersion="1.0" vc:maxVersion="1.1" version="1.7.2">
<xs:import namespace="http://cyclonedx.org/schema/spdx" schemaLocation="seal:spdx.xsd"/>
<xs:simpleType name="refType">
<xs:restriction base="xs:string">
<xs:minLength value="1"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="refLinkType">
<xs:restriction base="bom:refType"/>
</xs:simpleType>
<xs:simpleType name="versionType">
<xs:restriction base="xs:normalizedString">
<xs:maxLength value="1024"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="versionRangeType">
<xs:restriction base="xs:normalizedString">
<xs:minLength value="1"/>
<xs:maxLength value="4096"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="bomLinkDocumentType">
<xs:restriction base="xs:anyURI">
<xs:pattern value="urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="bomLinkElementType">
<xs:restriction base="xs:anyURI">
<xs:pattern value="urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="bomLinkType">
<xs:union memberTypes="bom:bomLinkDocumentType bom:bomLinkElementType"/>
</xs:simpleType>
<xs:complexType name="metadata">
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="timestamp" type="xs:dateTime" minOccurs="0">
</xs:element>
<xs:element name="lifecycles" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="lifecycle" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:choice>
<xs:sequence>
<xs:element name="phase" type="bom:lifecyclePhaseType" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:sequence>
<xs:element name="name" type="xs:normalizedString" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:choice>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="tools" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:choice>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="tool" minOccurs="0" type="bom:toolType">
</xs:element>
</xs:sequence>
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="components" type="bom:componentsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="services" type="bom:servicesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:choice>
</xs:complexType>
</xs:element>
<xs:element name="authors" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="author" type="bom:organizationalContact"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="component" type="bom:component" minOccurs="0">
</xs:element>
<xs:element name="manufacturer" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="manufacture" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="supplier" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="licenses" type="bom:licenseChoiceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="distributionConstraints" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="tlp" type="bom:tlpClassificationType" default="CLEAR" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:simpleType name="lifecyclePhaseType">
<xs:restriction base="xs:string">
<xs:enumeration value="design">
</xs:enumeration>
<xs:enumeration value="pre-build">
</xs:enumeration>
<xs:enumeration value="build">
</xs:enumeration>
<xs:enumeration value="post-build">
</xs:enumeration>
<xs:enumeration value="operations">
</xs:enumeration>
<xs:enumeration value="discovery">
</xs:enumeration>
<xs:enumeration value="decommission">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="organizationalEntity">
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="name" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="address" type="bom:postalAddressType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="contact" type="bom:organizationalContact" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:simpleType name="tlpClassificationType">
<xs:restriction base="xs:string">
<xs:enumeration value="CLEAR">
</xs:enumeration>
<xs:enumeration value="GREEN">
</xs:enumeration>
<xs:enumeration value="AMBER">
</xs:enumeration>
<xs:enumeration value="AMBER_AND_STRICT">
</xs:enumeration>
<xs:enumeration value="RED">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="toolType">
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="vendor" minOccurs="0" maxOccurs="1" type="xs:normalizedString">
</xs:element>
<xs:element name="name" minOccurs="0" maxOccurs="1" type="xs:normalizedString">
</xs:element>
<xs:element name="version" minOccurs="0" maxOccurs="1" type="bom:versionType">
</xs:element>
<xs:element name="hashes" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="hash" type="bom:hashType"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="organizationalContact">
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="name" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="email" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="phone" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="componentsType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="component" type="bom:component"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="component">
<xs:sequence>
<xs:element name="supplier" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="manufacturer" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="authors" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="author" type="bom:organizationalContact"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="author" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="publisher" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="group" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:normalizedString" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:choice minOccurs="0" maxOccurs="1">
<xs:element name="version" type="bom:versionType">
</xs:element>
<xs:element name="versionRange" type="bom:versionRangeType">
</xs:element>
</xs:choice>
<xs:element name="description" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="scope" type="bom:scope" minOccurs="0" maxOccurs="1" default="required">
</xs:element>
<xs:element name="hashes" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="hash" type="bom:hashType"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="licenses" type="bom:licenseChoiceType" minOccurs="0" maxOccurs="1"/>
<xs:element name="copyright" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="patentAssertions" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="patentAssertion" type="bom:patentAssertionType"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="cpe" type="bom:cpe" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="purl" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="omniborId" type="xs:string" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="swhid" type="xs:string" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="swid" type="bom:swidType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="modified" type="xs:boolean" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="pedigree" type="bom:pedigreeType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="components" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="component" type="bom:component"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="evidence" type="bom:componentEvidenceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="releaseNotes" type="bom:releaseNotesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="modelCard" type="bom:modelCardType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="data" type="bom:componentDataType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="cryptoProperties" type="bom:cryptoPropertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="tags" type="bom:tagsType" minOccurs="0" maxOccurs="1" />
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="type" type="bom:classification" use="required">
</xs:attribute>
<xs:attribute name="mime-type" type="bom:mimeType">
</xs:attribute>
<xs:attribute name="isExternal" type="xs:boolean" use="optional" default="false">
</xs:attribute>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:attributeGroup name="licenseAttributes">
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:attribute name="acknowledgement" type="bom:licenseAcknowledgementEnumerationType">
</xs:attribute>
</xs:attributeGroup>
<xs:complexType name="licensingType">
<xs:sequence>
<xs:element name="altIds" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="altId" type="xs:normalizedString" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="licensor" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:choice>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="individual" type="bom:organizationalContact" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:choice>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="licensee" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:choice>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="individual" type="bom:organizationalContact" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:choice>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="purchaser" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:choice>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="individual" type="bom:organizationalContact" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:choice>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="purchaseOrder" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="licenseTypes" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="licenseType" type="bom:licenseTypeEnum" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="lastRenewal" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="expiration" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
<xs:complexType name="licenseType">
<xs:sequence>
<xs:choice>
<xs:element name="id" type="spdx:licenseId" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:normalizedString" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:choice>
<xs:element name="text" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="licensing" type="bom:licensingType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attributeGroup ref="bom:licenseAttributes"/>
</xs:complexType>
<xs:complexType name="licenseExpressionType">
<xs:simpleContent>
<xs:extension base="xs:normalizedString">
<xs:attributeGroup ref="bom:licenseAttributes"/>
</xs:extension>
</xs:simpleContent>
</xs:complexType>
<xs:complexType name="licenseExpressionDetailedType">
<xs:sequence>
<xs:element name="details" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="text" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="license-identifier" type="xs:normalizedString" use="required">
</xs:attribute>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
</xs:complexType>
</xs:element>
<xs:element name="licensing" type="bom:licensingType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attributeGroup ref="bom:licenseAttributes"/>
<xs:attribute name="expression" type="xs:normalizedString" use="required">
</xs:attribute>
</xs:complexType>
<xs:complexType name="attachedTextType">
<xs:simpleContent>
<xs:extension base="xs:string">
<xs:attribute name="content-type" type="xs:normalizedString" default="text/plain">
</xs:attribute>
<xs:attribute name="encoding" type="bom:encoding">
</xs:attribute>
</xs:extension>
</xs:simpleContent>
</xs:complexType>
<xs:complexType name="hashType">
<xs:simpleContent>
<xs:extension base="bom:hashValue">
<xs:attribute name="alg" type="bom:hashAlg" use="required">
</xs:attribute>
</xs:extension>
</xs:simpleContent>
</xs:complexType>
<xs:simpleType name="scope">
<xs:restriction base="xs:string">
<xs:enumeration value="required">
</xs:enumeration>
<xs:enumeration value="optional">
</xs:enumeration>
<xs:enumeration value="excluded">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="classification">
<xs:restriction base="xs:string">
<xs:enumeration value="application">
</xs:enumeration>
<xs:enumeration value="framework">
</xs:enumeration>
<xs:enumeration value="library">
</xs:enumeration>
<xs:enumeration value="container">
</xs:enumeration>
<xs:enumeration value="platform">
</xs:enumeration>
<xs:enumeration value="operating-system">
</xs:enumeration>
<xs:enumeration value="device">
</xs:enumeration>
<xs:enumeration value="device-driver">
</xs:enumeration>
<xs:enumeration value="firmware">
</xs:enumeration>
<xs:enumeration value="file">
</xs:enumeration>
<xs:enumeration value="machine-learning-model">
</xs:enumeration>
<xs:enumeration value="data">
</xs:enumeration>
<xs:enumeration value="cryptographic-asset">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="hashAlg">
<xs:restriction base="xs:string">
<xs:enumeration value="MD5"/>
<xs:enumeration value="SHA-1"/>
<xs:enumeration value="SHA-256"/>
<xs:enumeration value="SHA-384"/>
<xs:enumeration value="SHA-512"/>
<xs:enumeration value="SHA3-256"/>
<xs:enumeration value="SHA3-384"/>
<xs:enumeration value="SHA3-512"/>
<xs:enumeration value="BLAKE2b-256"/>
<xs:enumeration value="BLAKE2b-384"/>
<xs:enumeration value="BLAKE2b-512"/>
<xs:enumeration value="BLAKE3"/>
<xs:enumeration value="Streebog-256"/>
<xs:enumeration value="Streebog-512"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="licenseTypeEnum">
<xs:restriction base="xs:string">
<xs:enumeration value="academic">
</xs:enumeration>
<xs:enumeration value="appliance">
</xs:enumeration>
<xs:enumeration value="client-access">
</xs:enumeration>
<xs:enumeration value="concurrent-user">
</xs:enumeration>
<xs:enumeration value="core-points">
</xs:enumeration>
<xs:enumeration value="custom-metric">
</xs:enumeration>
<xs:enumeration value="device">
</xs:enumeration>
<xs:enumeration value="evaluation">
</xs:enumeration>
<xs:enumeration value="named-user">
</xs:enumeration>
<xs:enumeration value="node-locked">
</xs:enumeration>
<xs:enumeration value="oem">
</xs:enumeration>
<xs:enumeration value="perpetual">
</xs:enumeration>
<xs:enumeration value="processor-points">
</xs:enumeration>
<xs:enumeration value="subscription">
</xs:enumeration>
<xs:enumeration value="user">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="hashValue">
<xs:restriction base="xs:token">
<xs:pattern value="([a-fA-F0-9]{32})|([a-fA-F0-9]{40})|([a-fA-F0-9]{64})|([a-fA-F0-9]{96})|([a-fA-F0-9]{128})"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="mimeType">
<xs:restriction base="xs:token">
<xs:pattern value="[-+a-z0-9.]+/[-+a-z0-9.]+"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="encoding">
<xs:restriction base="xs:string">
<xs:enumeration value="base64"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="cpe">
<xs:restriction base="xs:string">
<xs:pattern value="([c][pP][eE]:/[AHOaho]?(:[A-Za-z0-9\\._\\-~%]*){0,6})|(cpe:2\\.3:[aho\\*\\-](:(((\\?*|\\*?)([a-zA-Z0-9\\-\\._]|(\\\\[\\\\\\*\\?!&quot;#$$%&amp;'\\(\\)\\+,/:;&lt;=&gt;@\\[\\]\\^\`\\{\\|}~]))+(\\?*|\\*?))|[\\*\\-])){5}(:(([a-zA-Z]{2,3}(-([a-zA-Z]{2}|[0-9]{3}))?)|[\\*\\-]))(:(((\\?*|\\*?)([a-zA-Z0-9\\-\\._]|(\\\\[\\\\\\*\\?!&quot;#$$%&amp;'\\(\\)\\+,/:;&lt;=&gt;@\\[\\]\\^\`\\{\\|}~]))+(\\?*|\\*?))|[\\*\\-])){4})"/>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="swidType">
<xs:sequence>
<xs:element name="text" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="tagId" type="xs:string" use="required">
</xs:attribute>
<xs:attribute name="name" type="xs:string" use="required">
</xs:attribute>
<xs:attribute name="version" type="xs:string" use="optional" default="0.0">
</xs:attribute>
<xs:attribute name="tagVersion" type="xs:integer" use="optional" default="0">
</xs:attribute>
<xs:attribute name="patch" type="xs:boolean" use="optional" default="false">
</xs:attribute>
</xs:complexType>
<xs:simpleType name="urnUuid">
<xs:restriction base="xs:string">
<xs:pattern value="urn:uuid:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(\\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\})"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="externalReferenceType">
<xs:restriction base="xs:string">
<xs:enumeration value="vcs">
</xs:enumeration>
<xs:enumeration value="issue-tracker">
</xs:enumeration>
<xs:enumeration value="website">
</xs:enumeration>
<xs:enumeration value="advisories">
</xs:enumeration>
<xs:enumeration value="bom">
</xs:enumeration>
<xs:enumeration value="mailing-list">
</xs:enumeration>
<xs:enumeration value="social">
</xs:enumeration>
<xs:enumeration value="chat">
</xs:enumeration>
<xs:enumeration value="documentation">
</xs:enumeration>
<xs:enumeration value="support">
</xs:enumeration>
<xs:enumeration value="source-distribution">
</xs:enumeration>
<xs:enumeration value="distribution">
</xs:enumeration>
<xs:enumeration value="distribution-intake">
</xs:enumeration>
<xs:enumeration value="license">
</xs:enumeration>
<xs:enumeration value="build-meta">
</xs:enumeration>
<xs:enumeration value="build-system">
</xs:enumeration>
<xs:enumeration value="release-notes">
</xs:enumeration>
<xs:enumeration value="security-contact">
</xs:enumeration>
<xs:enumeration value="model-card">
</xs:enumeration>
<xs:enumeration value="log">
</xs:enumeration>
<xs:enumeration value="configuration">
</xs:enumeration>
<xs:enumeration value="evidence">
</xs:enumeration>
<xs:enumeration value="formulation">
</xs:enumeration>
<xs:enumeration value="attestation">
</xs:enumeration>
<xs:enumeration value="threat-model">
</xs:enumeration>
<xs:enumeration value="adversary-model">
</xs:enumeration>
<xs:enumeration value="risk-assessment">
</xs:enumeration>
<xs:enumeration value="vulnerability-assertion">
</xs:enumeration>
<xs:enumeration value="exploitability-statement">
</xs:enumeration>
<xs:enumeration value="pentest-report">
</xs:enumeration>
<xs:enumeration value="static-analysis-report">
</xs:enumeration>
<xs:enumeration value="dynamic-analysis-report">
</xs:enumeration>
<xs:enumeration value="runtime-analysis-report">
</xs:enumeration>
<xs:enumeration value="component-analysis-report">
</xs:enumeration>
<xs:enumeration value="maturity-report">
</xs:enumeration>
<xs:enumeration value="certification-report">
</xs:enumeration>
<xs:enumeration value="quality-metrics">
</xs:enumeration>
<xs:enumeration value="codified-infrastructure">
</xs:enumeration>
<xs:enumeration value="poam">
</xs:enumeration>
<xs:enumeration value="electronic-signature">
</xs:enumeration>
<xs:enumeration value="digital-signature">
</xs:enumeration>
<xs:enumeration value="rfc-9116">
</xs:enumeration>
<xs:enumeration value="patent">
</xs:enumeration>
<xs:enumeration value="patent-family">
</xs:enumeration>
<xs:enumeration value="patent-assertion">
</xs:enumeration>
<xs:enumeration value="citation">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="externalReferences">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="reference" type="bom:externalReference">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="externalReference">
<xs:sequence>
<xs:element name="url" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:union memberTypes="xs:anyURI bom:bomLinkType"/>
</xs:simpleType>
</xs:element>
<xs:element name="comment" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="hashes" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="hash" type="bom:hashType"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="type" type="bom:externalReferenceType" use="required">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="commitsType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="commit" type="bom:commitType">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
<xs:complexType name="commitType">
<xs:sequence>
<xs:element name="uid" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="author" type="bom:identifiableActionType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="committer" type="bom:identifiableActionType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="message" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
<xs:complexType name="patchesType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="patch" type="bom:patchType">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
<xs:complexType name="patchType">
<xs:sequence>
<xs:element name="diff" type="bom:diffType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="resolves" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="issue" type="bom:issueType"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="type" type="bom:patchClassification" use="required">
</xs:attribute>
</xs:complexType>
<xs:simpleType name="patchClassification">
<xs:restriction base="xs:string">
<xs:enumeration value="unofficial">
</xs:enumeration>
<xs:enumeration value="monkey">
</xs:enumeration>
<xs:enumeration value="backport">
</xs:enumeration>
<xs:enumeration value="cherry-pick">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="issueClassification">
<xs:restriction base="xs:string">
<xs:enumeration value="defect">
</xs:enumeration>
<xs:enumeration value="enhancement">
</xs:enumeration>
<xs:enumeration value="security">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="diffType">
<xs:sequence>
<xs:element name="text" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
<xs:complexType name="issueType">
<xs:sequence>
<xs:element name="id" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="source" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="name" minOccurs="0" type="xs:normalizedString" maxOccurs="1">
</xs:element>
<xs:element name="url" minOccurs="0" type="xs:anyURI" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="references" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="url" type="xs:anyURI"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="type" type="bom:issueClassification" use="required">
</xs:attribute>
</xs:complexType>
<xs:complexType name="identifiableActionType">
<xs:sequence>
<xs:element name="timestamp" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="email" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
<xs:complexType name="pedigreeType">
<xs:sequence>
<xs:element name="ancestors" type="bom:componentsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="descendants" type="bom:componentsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="variants" type="bom:componentsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="commits" type="bom:commitsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="patches" type="bom:patchesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="notes" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
<xs:complexType name="dependencyType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="dependency" type="bom:dependencyType" minOccurs="0">
</xs:element>
<xs:element name="provides" minOccurs="0">
<xs:complexType>
<xs:attribute name="ref" type="bom:refLinkType" use="required">
</xs:attribute>
</xs:complexType>
</xs:element>
</xs:sequence>
<xs:attribute name="ref" type="bom:refLinkType" use="required">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="dependenciesType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="dependency" type="bom:dependencyType">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="servicesType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="service" type="bom:service"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="service">
<xs:sequence>
<xs:element name="provider" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="group" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:normalizedString" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="version" type="bom:versionType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="endpoints" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="endpoint" type="xs:anyURI" minOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="authenticated" type="xs:boolean" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="x-trust-boundary" type="xs:boolean" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="trustZone" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="data" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:choice>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="classification" type="bom:dataClassificationType">
</xs:element>
</xs:sequence>
<xs:element name="dataflow" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="classification" type="bom:dataClassificationType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="governance" type="bom:dataGovernance" minOccurs="0" maxOccurs="1" />
<xs:element name="source" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="url">
<xs:simpleType>
<xs:union memberTypes="xs:anyURI bom:bomLinkElementType"/>
</xs:simpleType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="destination" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="url">
<xs:simpleType>
<xs:union memberTypes="xs:anyURI bom:bomLinkElementType"/>
</xs:simpleType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
<xs:attribute name="name" type="xs:string" use="optional">
</xs:attribute>
<xs:attribute name="description" type="xs:string" use="optional">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
</xs:element>
</xs:choice>
</xs:complexType>
</xs:element>
<xs:element name="licenses" type="bom:licenseChoiceType" minOccurs="0" maxOccurs="1"/>
<xs:element name="patentAssertions" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="patentAssertion" type="bom:patentAssertionType"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="services" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="service" type="bom:service"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="releaseNotes" type="bom:releaseNotesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="tags" type="bom:tagsType" minOccurs="0" maxOccurs="1" />
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="dataClassificationType">
<xs:simpleContent>
<xs:extension base="xs:normalizedString">
<xs:attribute name="flow" type="bom:dataFlowType" use="required">
</xs:attribute>
</xs:extension>
</xs:simpleContent>
</xs:complexType>
<xs:simpleType name="dataFlowType">
<xs:restriction base="xs:string">
<xs:enumeration value="inbound">
</xs:enumeration>
<xs:enumeration value="outbound">
</xs:enumeration>
<xs:enumeration value="bi-directional">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="licenseChoiceType">
<xs:choice minOccurs="0" maxOccurs="unbounded">
<xs:element name="license" type="bom:licenseType"/>
<xs:element name="expression" type="bom:licenseExpressionType"/>
<xs:element name="expression-detailed" type="bom:licenseExpressionDetailedType"/>
</xs:choice>
</xs:complexType>
<xs:simpleType name="licenseAcknowledgementEnumerationType">
<xs:restriction base="xs:string">
<xs:enumeration value="declared">
</xs:enumeration>
<xs:enumeration value="concluded">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="copyrightsType">
<xs:sequence>
<xs:element name="text" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
<xs:simpleType name="identityFieldType">
<xs:restriction base="xs:string">
<xs:enumeration value="group"/>
<xs:enumeration value="name"/>
<xs:enumeration value="version"/>
<xs:enumeration value="purl"/>
<xs:enumeration value="cpe"/>
<xs:enumeration value="omniborId"/>
<xs:enumeration value="swhid"/>
<xs:enumeration value="swid"/>
<xs:enumeration value="hash"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="decimalPercentType">
<xs:restriction base="xs:decimal">
<xs:minInclusive value="0"/>
<xs:maxInclusive value="1"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="evidenceTechnique">
<xs:restriction base="xs:string">
<xs:enumeration value="source-code-analysis">
</xs:enumeration>
<xs:enumeration value="binary-analysis">
</xs:enumeration>
<xs:enumeration value="manifest-analysis">
</xs:enumeration>
<xs:enumeration value="ast-fingerprint">
</xs:enumeration>
<xs:enumeration value="hash-comparison">
</xs:enumeration>
<xs:enumeration value="instrumentation">
</xs:enumeration>
<xs:enumeration value="dynamic-analysis">
</xs:enumeration>
<xs:enumeration value="filename">
</xs:enumeration>
<xs:enumeration value="attestation">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="componentEvidenceType">
<xs:sequence>
<xs:element name="identity" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="field" type="bom:identityFieldType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="confidence" type="bom:decimalPercentType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="concludedValue" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="methods" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="method" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="technique" type="bom:evidenceTechnique" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="confidence" type="bom:decimalPercentType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="value" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="tools" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="tool" type="bom:bomReferenceType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="occurrences" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="occurrence" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="location" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="line" type="xs:nonNegativeInteger" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="offset" type="xs:nonNegativeInteger" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="symbol" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="additionalContext" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="callstack" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="frames" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="frame" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="package" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="module" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="function" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="parameters" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="parameter" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="line" type="xs:integer" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="column" type="xs:integer" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="fullFilename" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="tools" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="tool" type="bom:bomReferenceType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="licenses" type="bom:licenseChoiceType" minOccurs="0" maxOccurs="1"/>
<xs:element name="copyright" type="bom:copyrightsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="compositionsType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="composition" type="bom:compositionType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="compositionType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="aggregate" type="bom:aggregateType" default="not_specified">
</xs:element>
<xs:element name="assemblies" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="assembly" type="bom:bomReferenceType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="dependencies" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="dependency" type="bom:bomReferenceType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="vulnerabilities" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="vulnerability" type="bom:bomReferenceType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
</xs:complexType>
<xs:simpleType name="aggregateType">
<xs:restriction base="xs:string">
<xs:enumeration value="complete">
</xs:enumeration>
<xs:enumeration value="incomplete">
</xs:enumeration>
<xs:enumeration value="incomplete_first_party_only">
</xs:enumeration>
<xs:enumeration value="incomplete_first_party_proprietary_only">
</xs:enumeration>
<xs:enumeration value="incomplete_first_party_opensource_only">
</xs:enumeration>
<xs:enumeration value="incomplete_third_party_only">
</xs:enumeration>
<xs:enumeration value="incomplete_third_party_proprietary_only">
</xs:enumeration>
<xs:enumeration value="incomplete_third_party_opensource_only">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
<xs:enumeration value="not_specified">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="localeType">
<xs:restriction base="xs:string">
<xs:pattern value="([a-z]{2})(-[A-Z]{2})?"/>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="releaseNotesType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="type" type="xs:normalizedString" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="title" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="featuredImage" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="socialImage" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="timestamp" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="aliases" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="alias" type="xs:normalizedString">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="tags" type="bom:tagsType" minOccurs="0" maxOccurs="1" />
<xs:element name="resolves" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="issue" type="bom:issueType"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="notes" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="note">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="locale" type="bom:localeType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="text" type="bom:attachedTextType" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="modelCardType">
<xs:sequence>
<xs:element name="modelParameters" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="approach" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="type" type="bom:machineLearningApproachType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="task" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="architectureFamily" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="modelArchitecture" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="datasets" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:choice minOccurs="0" maxOccurs="unbounded">
<xs:element name="ref" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:union memberTypes="bom:refLinkType bom:bomLinkElementType"/>
</xs:simpleType>
</xs:element>
<xs:element name="dataset" type="bom:componentDataType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:choice>
</xs:complexType>
</xs:element>
<xs:element name="inputs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="input" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="format" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="outputs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="output" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="format" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="quantitativeAnalysis" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="performanceMetrics" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="performanceMetric" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="type" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="value" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="slice" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="confidenceInterval" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="lowerBound" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="upperBound" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="graphics" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="collection" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="graphic" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="image" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="considerations" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="users" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="user" type="xs:string" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="useCases" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="useCase" type="xs:string" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="technicalLimitations" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="technicalLimitation" type="xs:string" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="performanceTradeoffs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="performanceTradeoff" type="xs:string" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="ethicalConsiderations" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="ethicalConsideration" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="mitigationStrategy" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="environmentalConsiderations" type="bom:environmentalConsiderationsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="fairnessAssessments" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="fairnessAssessment" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="groupAtRisk" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="benefits" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="harms" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="mitigationStrategy" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
</xs:complexType>
<xs:complexType name="environmentalConsiderationsType">
<xs:sequence>
<xs:element name="energyConsumptions" type="bom:energyConsumptionsType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="energyConsumptionsType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="energyConsumption" type="bom:energyConsumptionType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="energyConsumptionType">
<xs:sequence>
<xs:element name="activity" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="design">
</xs:enumeration>
<xs:enumeration value="data-collection">
</xs:enumeration>
<xs:enumeration value="data-preparation">
</xs:enumeration>
<xs:enumeration value="training">
</xs:enumeration>
<xs:enumeration value="fine-tuning">
</xs:enumeration>
<xs:enumeration value="validation">
</xs:enumeration>
<xs:enumeration value="deployment">
</xs:enumeration>
<xs:enumeration value="inference">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="energyProviders" type="bom:energyProviderType" minOccurs="1" maxOccurs="unbounded">
</xs:element>
<xs:element name="activityEnergyCost" type="bom:energyMeasureType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="co2CostEquivalent" type="bom:co2MeasureType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="co2CostOffset" type="bom:co2MeasureType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="energyMeasureType">
<xs:sequence>
<xs:element name="value" type="xs:decimal" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="unit" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="kWh">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="co2MeasureType">
<xs:sequence>
<xs:element name="value" type="xs:decimal" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="unit" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="tCO2eq">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="energyProviderType">
<xs:sequence>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="energySource" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="coal">
</xs:enumeration>
<xs:enumeration value="oil">
</xs:enumeration>
<xs:enumeration value="natural-gas">
</xs:enumeration>
<xs:enumeration value="nuclear">
</xs:enumeration>
<xs:enumeration value="wind">
</xs:enumeration>
<xs:enumeration value="solar">
</xs:enumeration>
<xs:enumeration value="geothermal">
</xs:enumeration>
<xs:enumeration value="hydropower">
</xs:enumeration>
<xs:enumeration value="biofuel">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="energyProvided" type="bom:energyMeasureType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
</xs:complexType>
<xs:complexType name="postalAddressType">
<xs:sequence>
<xs:element name="country" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="region" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="locality" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="postOfficeBoxNumber" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="postalCode" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="streetAddress" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
</xs:complexType>
<xs:simpleType name="machineLearningApproachType">
<xs:restriction base="xs:string">
<xs:enumeration value="supervised">
</xs:enumeration>
<xs:enumeration value="unsupervised">
</xs:enumeration>
<xs:enumeration value="reinforcement-learning">
</xs:enumeration>
<xs:enumeration value="semi-supervised">
</xs:enumeration>
<xs:enumeration value="self-supervised">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="componentDataType">
<xs:sequence>
<xs:element name="type" type="bom:componentDataTypeEnumeration" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="contents" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="attachment" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="classification" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="sensitiveData" type="xs:string" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="graphics" type="bom:graphicsCollectionType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="governance" type="bom:dataGovernance" minOccurs="0" maxOccurs="1" />
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
</xs:complexType>
<xs:complexType name="dataGovernance">
<xs:sequence>
<xs:element name="custodians" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="custodian" type="bom:organizationOrIndividualType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="stewards" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="steward" type="bom:organizationOrIndividualType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="owners" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="owner" type="bom:organizationOrIndividualType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="organizationOrIndividualType">
<xs:choice>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1" />
<xs:element name="individual" type="bom:organizationalContact" minOccurs="0" maxOccurs="1" />
</xs:choice>
</xs:complexType>
<xs:complexType name="graphicsCollectionType">
<xs:sequence>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="collection" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="graphic" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="image" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:simpleType name="componentDataTypeEnumeration">
<xs:restriction base="xs:string">
<xs:enumeration value="source-code">
</xs:enumeration>
<xs:enumeration value="configuration">
</xs:enumeration>
<xs:enumeration value="dataset">
</xs:enumeration>
<xs:enumeration value="definition">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="bomReferenceType">
<xs:attribute name="ref" use="required">
<xs:simpleType>
<xs:union memberTypes="bom:refLinkType bom:bomLinkType"/>
</xs:simpleType>
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="propertiesType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="property" type="bom:propertyType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="propertyType">
<xs:simpleContent>
<xs:extension base="xs:normalizedString">
<xs:attribute name="name" type="xs:string" use="required">
</xs:attribute>
</xs:extension>
</xs:simpleContent>
</xs:complexType>
<xs:complexType name="vulnerabilitiesType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="vulnerability" type="bom:vulnerabilityType">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="vulnerabilityType">
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="id" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="source" type="bom:vulnerabilitySourceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="references" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="reference">
<xs:complexType>
<xs:sequence minOccurs="1" maxOccurs="1">
<xs:element name="id" type="xs:normalizedString" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="source" type="bom:vulnerabilitySourceType" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="ratings" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="rating" type="bom:ratingType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="cwes" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="cwe" type="xs:integer" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="detail" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="recommendation" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="workaround" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="proofOfConcept" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="reproductionSteps" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="environment" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="supportingMaterial" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="attachment" type="bom:attachedTextType" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="advisories" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="advisory" type="bom:advisoryType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="created" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="published" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="updated" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="rejected" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="credits" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="organizations" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="organization" type="bom:organizationalEntity"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="individuals" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="individual" type="bom:organizationalContact"/>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="tools" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:choice>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="tool" minOccurs="0" type="bom:toolType">
</xs:element>
</xs:sequence>
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="components" type="bom:componentsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="services" type="bom:servicesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:choice>
</xs:complexType>
</xs:element>
<xs:element name="analysis" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="state" type="bom:impactAnalysisStateType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="justification" type="bom:impactAnalysisJustificationType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="responses" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="response" type="bom:impactAnalysisResponsesType"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="detail" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="firstIssued" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="lastUpdated" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="affects" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="target">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:element name="ref" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:union memberTypes="bom:refLinkType bom:bomLinkElementType"/>
</xs:simpleType>
</xs:element>
<xs:element name="versions" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="version">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="1">
<xs:choice>
<xs:element name="version" type="bom:versionType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="range" type="bom:versionRangeType" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:choice>
<xs:element name="status" type="bom:impactAnalysisAffectedStatusType" minOccurs="0" maxOccurs="1" default="affected">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
</xs:complexType>
<xs:complexType name="vulnerabilitySourceType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="name" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="ratingType">
<xs:sequence>
<xs:element name="source" type="bom:vulnerabilitySourceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="score" type="xs:decimal" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="severity" type="bom:severityType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="method" type="bom:scoreSourceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="vector" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="justification" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="advisoryType">
<xs:sequence>
<xs:element name="title" type="xs:normalizedString" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="annotationsType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="annotation" type="bom:annotationType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="annotatorChoiceType">
<xs:choice>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="individual" type="bom:organizationalContact" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="component" type="bom:component" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="service" type="bom:service" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:choice>
</xs:complexType>
<xs:complexType name="annotationType">
<xs:sequence>
<xs:element name="subjects" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="subject" type="bom:bomReferenceType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="annotator" type="bom:annotatorChoiceType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="timestamp" type="xs:dateTime" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="text" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:simpleType name="severityType" final="restriction">
<xs:restriction base="xs:string">
<xs:enumeration value="critical">
</xs:enumeration>
<xs:enumeration value="high">
</xs:enumeration>
<xs:enumeration value="medium">
</xs:enumeration>
<xs:enumeration value="low">
</xs:enumeration>
<xs:enumeration value="info">
</xs:enumeration>
<xs:enumeration value="none">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="impactAnalysisStateType" final="restriction">
<xs:restriction base="xs:string">
<xs:enumeration value="resolved">
</xs:enumeration>
<xs:enumeration value="resolved_with_pedigree">
</xs:enumeration>
<xs:enumeration value="exploitable">
</xs:enumeration>
<xs:enumeration value="in_triage">
</xs:enumeration>
<xs:enumeration value="false_positive">
</xs:enumeration>
<xs:enumeration value="not_affected">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="impactAnalysisJustificationType" final="restriction">
<xs:restriction base="xs:string">
<xs:enumeration value="code_not_present">
</xs:enumeration>
<xs:enumeration value="code_not_reachable">
</xs:enumeration>
<xs:enumeration value="requires_configuration">
</xs:enumeration>
<xs:enumeration value="requires_dependency">
</xs:enumeration>
<xs:enumeration value="requires_environment">
</xs:enumeration>
<xs:enumeration value="protected_by_compiler">
</xs:enumeration>
<xs:enumeration value="protected_at_runtime">
</xs:enumeration>
<xs:enumeration value="protected_at_perimeter">
</xs:enumeration>
<xs:enumeration value="protected_by_mitigating_control">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="scoreSourceType" final="restriction">
<xs:restriction base="xs:string">
<xs:enumeration value="CVSSv2">
</xs:enumeration>
<xs:enumeration value="CVSSv3">
</xs:enumeration>
<xs:enumeration value="CVSSv31">
</xs:enumeration>
<xs:enumeration value="CVSSv4">
</xs:enumeration>
<xs:enumeration value="OWASP">
</xs:enumeration>
<xs:enumeration value="SSVC">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="impactAnalysisResponsesType" final="restriction">
<xs:restriction base="xs:string">
<xs:enumeration value="can_not_fix">
</xs:enumeration>
<xs:enumeration value="will_not_fix">
</xs:enumeration>
<xs:enumeration value="update">
</xs:enumeration>
<xs:enumeration value="rollback">
</xs:enumeration>
<xs:enumeration value="workaround_available">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="impactAnalysisAffectedStatusType" final="restriction">
<xs:restriction base="xs:string">
<xs:enumeration value="affected">
</xs:enumeration>
<xs:enumeration value="unaffected">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="formulationType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="formula" type="bom:formulaType"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="formulaType">
<xs:sequence>
<xs:element name="components" type="bom:componentsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="services" type="bom:servicesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="workflows" type="bom:workflowsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="workflowsType">
<xs:sequence>
<xs:element name="workflow" type="bom:workflowType" minOccurs="0" maxOccurs="unbounded"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="workflowType">
<xs:sequence>
<xs:element name="uid" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="resourceReferences" type="bom:resourceReferencesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="tasks" type="bom:tasksType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="taskDependencies" type="bom:dependenciesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="taskTypes" minOccurs="1" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="taskType" type="bom:taskTypeEnum" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="trigger" type="bom:triggerType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="steps" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="step" type="bom:stepType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="inputs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="input" type="bom:inputType" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="outputs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="output" type="bom:outputType" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="timeStart" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="timeEnd" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="workspaces" type="bom:workspacesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="runtimeTopology" type="bom:dependenciesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType" use="required">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="resourceReferencesType">
<xs:sequence>
<xs:element name="resourceReference" type="bom:resourceReferenceType" minOccurs="0" maxOccurs="unbounded" />
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="resourceReferenceType">
<xs:sequence>
<xs:choice>
<xs:element name="ref" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:union memberTypes="bom:refLinkType bom:bomLinkElementType"/>
</xs:simpleType>
</xs:element>
<xs:element name="externalReference" type="bom:externalReference" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:choice>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="tasksType">
<xs:sequence>
<xs:element name="task" type="bom:taskType" minOccurs="0" maxOccurs="unbounded" />
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="taskType">
<xs:sequence>
<xs:element name="uid" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="resourceReferences" type="bom:resourceReferencesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="taskTypes" minOccurs="1" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="taskType" type="bom:taskTypeEnum" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="trigger" type="bom:triggerType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="steps" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="step" type="bom:stepType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="inputs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="input" type="bom:inputType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="outputs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="output" type="bom:outputType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="timeStart" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="timeEnd" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="workspaces" type="bom:workspacesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="runtimeTopology" type="bom:dependenciesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType" use="required">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:simpleType name="taskTypeEnum">
<xs:restriction base="xs:string">
<xs:enumeration value="copy">
</xs:enumeration>
<xs:enumeration value="clone">
</xs:enumeration>
<xs:enumeration value="lint">
</xs:enumeration>
<xs:enumeration value="scan">
</xs:enumeration>
<xs:enumeration value="merge">
</xs:enumeration>
<xs:enumeration value="build">
</xs:enumeration>
<xs:enumeration value="test">
</xs:enumeration>
<xs:enumeration value="deliver">
</xs:enumeration>
<xs:enumeration value="deploy">
</xs:enumeration>
<xs:enumeration value="release">
</xs:enumeration>
<xs:enumeration value="clean">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="workspacesType">
<xs:sequence>
<xs:element name="workspace" type="bom:workspaceType" minOccurs="0" maxOccurs="unbounded"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="workspaceType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="uid" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="aliases" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="alias" type="xs:string" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="resourceReferences" type="bom:resourceReferencesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="accessMode" type="bom:accessModeEnum" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="mountPath" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="managedDataType" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="volumeRequest" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="volume" type="bom:volumeType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType" use="required">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:simpleType name="accessModeEnum">
<xs:restriction base="xs:string">
<xs:enumeration value="read-only"/>
<xs:enumeration value="read-write"/>
<xs:enumeration value="read-write-once"/>
<xs:enumeration value="write-once"/>
<xs:enumeration value="write-only"/>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="volumeType">
<xs:sequence>
<xs:element name="uid" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="mode" type="bom:volumeModeEnum" minOccurs="0" maxOccurs="1" default="filesystem">
</xs:element>
<xs:element name="path" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="sizeAllocated" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="persistent" type="xs:boolean" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="remote" type="xs:boolean" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:simpleType name="volumeModeEnum">
<xs:restriction base="xs:string">
<xs:enumeration value="filesystem"/>
<xs:enumeration value="block"/>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="stepType">
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="commands" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="command" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="executed" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="triggerType">
<xs:sequence>
<xs:element name="uid" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="resourceReferences" type="bom:resourceReferencesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="type" type="bom:triggerTypeType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="event" type="bom:eventType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="conditions" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="condition" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="expression" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="timeActivated" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="inputs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="input" type="bom:inputType" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="outputs" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="output" type="bom:outputType" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType" use="required">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:simpleType name="triggerTypeType">
<xs:restriction base="xs:string">
<xs:enumeration value="manual"/>
<xs:enumeration value="api"/>
<xs:enumeration value="webhook"/>
<xs:enumeration value="scheduled"/>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="eventType">
<xs:sequence>
<xs:element name="uid" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="timeReceived" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="data" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="source" type="bom:resourceReferenceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="target" type="bom:resourceReferenceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="inputType">
<xs:sequence>
<xs:choice>
<xs:element name="resource" type="bom:resourceReferenceType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="parameters" type="bom:parametersType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="environmentVars" minOccurs="1" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:choice>
<xs:element name="environmentVar" type="bom:propertyType" minOccurs="0" maxOccurs="1"/>
<xs:element name="value" type="xs:string" minOccurs="0" maxOccurs="1"/>
</xs:choice>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="data" type="bom:attachedTextType" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:choice>
<xs:element name="source" type="bom:resourceReferenceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="target" type="bom:resourceReferenceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="outputType">
<xs:sequence>
<xs:choice>
<xs:element name="resource" type="bom:resourceReferenceType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="environmentVars" minOccurs="1" maxOccurs="1">
<xs:complexType>
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:choice>
<xs:element name="environmentVar" type="bom:propertyType" minOccurs="0" maxOccurs="1"/>
<xs:element name="value" type="xs:string" minOccurs="0" maxOccurs="1"/>
</xs:choice>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="data" type="bom:attachedTextType" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:choice>
<xs:element name="type" type="bom:outputTypeEnum" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="source" type="bom:resourceReferenceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="target" type="bom:resourceReferenceType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:simpleType name="outputTypeEnum">
<xs:restriction base="xs:string">
<xs:enumeration value="artifact"/>
<xs:enumeration value="attestation"/>
<xs:enumeration value="log"/>
<xs:enumeration value="evidence"/>
<xs:enumeration value="metrics"/>
<xs:enumeration value="other"/>
</xs:restriction>
</xs:simpleType>
<xs:complexType name="parametersType">
<xs:sequence>
<xs:element name="parameter" type="bom:parameterType" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
<xs:complexType name="parameterType">
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="value" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="dataType" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="cryptoPropertiesType">
<xs:sequence>
<xs:element name="assetType" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="algorithm">
</xs:enumeration>
<xs:enumeration value="certificate">
</xs:enumeration>
<xs:enumeration value="protocol">
</xs:enumeration>
<xs:enumeration value="related-crypto-material">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="algorithmProperties" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="primitive" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="drbg">
</xs:enumeration>
<xs:enumeration value="mac">
</xs:enumeration>
<xs:enumeration value="block-cipher">
</xs:enumeration>
<xs:enumeration value="stream-cipher">
</xs:enumeration>
<xs:enumeration value="signature">
</xs:enumeration>
<xs:enumeration value="hash">
</xs:enumeration>
<xs:enumeration value="pke">
</xs:enumeration>
<xs:enumeration value="xof">
</xs:enumeration>
<xs:enumeration value="kdf">
</xs:enumeration>
<xs:enumeration value="key-agree">
</xs:enumeration>
<xs:enumeration value="kem">
</xs:enumeration>
<xs:enumeration value="ae">
</xs:enumeration>
<xs:enumeration value="combiner">
</xs:enumeration>
<xs:enumeration value="key-wrap">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="algorithmFamily" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="parameterSetIdentifier" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="curve" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="ellipticCurve" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="executionEnvironment" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="software-plain-ram">
</xs:enumeration>
<xs:enumeration value="software-encrypted-ram">
</xs:enumeration>
<xs:enumeration value="software-tee">
</xs:enumeration>
<xs:enumeration value="hardware">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="implementationPlatform" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="generic"/>
<xs:enumeration value="x86_32"/>
<xs:enumeration value="x86_64"/>
<xs:enumeration value="armv7-a"/>
<xs:enumeration value="armv7-m"/>
<xs:enumeration value="armv8-a"/>
<xs:enumeration value="armv8-m"/>
<xs:enumeration value="armv9-a"/>
<xs:enumeration value="armv9-m"/>
<xs:enumeration value="s390x"/>
<xs:enumeration value="ppc64"/>
<xs:enumeration value="ppc64le"/>
<xs:enumeration value="other"/>
<xs:enumeration value="unknown"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="certificationLevel" minOccurs="0" maxOccurs="unbounded">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="none">
</xs:enumeration>
<xs:enumeration value="fips140-1-l1">
</xs:enumeration>
<xs:enumeration value="fips140-1-l2">
</xs:enumeration>
<xs:enumeration value="fips140-1-l3">
</xs:enumeration>
<xs:enumeration value="fips140-1-l4">
</xs:enumeration>
<xs:enumeration value="fips140-2-l1">
</xs:enumeration>
<xs:enumeration value="fips140-2-l2">
</xs:enumeration>
<xs:enumeration value="fips140-2-l3">
</xs:enumeration>
<xs:enumeration value="fips140-2-l4">
</xs:enumeration>
<xs:enumeration value="fips140-3-l1">
</xs:enumeration>
<xs:enumeration value="fips140-3-l2">
</xs:enumeration>
<xs:enumeration value="fips140-3-l3">
</xs:enumeration>
<xs:enumeration value="fips140-3-l4">
</xs:enumeration>
<xs:enumeration value="cc-eal1">
</xs:enumeration>
<xs:enumeration value="cc-eal1+">
</xs:enumeration>
<xs:enumeration value="cc-eal2">
</xs:enumeration>
<xs:enumeration value="cc-eal2+">
</xs:enumeration>
<xs:enumeration value="cc-eal3">
</xs:enumeration>
<xs:enumeration value="cc-eal3+">
</xs:enumeration>
<xs:enumeration value="cc-eal4">
</xs:enumeration>
<xs:enumeration value="cc-eal4+">
</xs:enumeration>
<xs:enumeration value="cc-eal5">
</xs:enumeration>
<xs:enumeration value="cc-eal5+">
</xs:enumeration>
<xs:enumeration value="cc-eal6">
</xs:enumeration>
<xs:enumeration value="cc-eal6+">
</xs:enumeration>
<xs:enumeration value="cc-eal7">
</xs:enumeration>
<xs:enumeration value="cc-eal7+">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="mode" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="cbc">
</xs:enumeration>
<xs:enumeration value="ecb">
</xs:enumeration>
<xs:enumeration value="ccm">
</xs:enumeration>
<xs:enumeration value="gcm">
</xs:enumeration>
<xs:enumeration value="cfb">
</xs:enumeration>
<xs:enumeration value="ofb">
</xs:enumeration>
<xs:enumeration value="ctr">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="padding" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="pkcs5">
</xs:enumeration>
<xs:enumeration value="pkcs7">
</xs:enumeration>
<xs:enumeration value="pkcs1v15">
</xs:enumeration>
<xs:enumeration value="oaep">
</xs:enumeration>
<xs:enumeration value="raw">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="cryptoFunctions" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="cryptoFunction" minOccurs="0" maxOccurs="unbounded">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="generate"/>
<xs:enumeration value="keygen"/>
<xs:enumeration value="encrypt"/>
<xs:enumeration value="decrypt"/>
<xs:enumeration value="digest"/>
<xs:enumeration value="tag"/>
<xs:enumeration value="keyderive"/>
<xs:enumeration value="sign"/>
<xs:enumeration value="verify"/>
<xs:enumeration value="encapsulate"/>
<xs:enumeration value="decapsulate"/>
<xs:enumeration value="other"/>
<xs:enumeration value="unknown"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="classicalSecurityLevel" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:integer">
<xs:minInclusive value="0"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="nistQuantumSecurityLevel" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:integer">
<xs:minInclusive value="0"/>
<xs:maxInclusive value="6"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="certificateProperties" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="serialNumber" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="subjectName" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="issuerName" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="notValidBefore" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="notValidAfter" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="signatureAlgorithmRef" type="bom:refType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="subjectPublicKeyRef" type="bom:refType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="certificateFormat" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="certificateExtension" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="certificateFileExtension" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="fingerprint" type="bom:hashType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="certificateState" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:choice>
<xs:sequence>
<xs:element name="state" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="pre-activation">
</xs:enumeration>
<xs:enumeration value="active">
</xs:enumeration>
<xs:enumeration value="suspended">
</xs:enumeration>
<xs:enumeration value="deactivated">
</xs:enumeration>
<xs:enumeration value="revoked">
</xs:enumeration>
<xs:enumeration value="destroyed">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="reason" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="reason" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:choice>
</xs:complexType>
</xs:element>
<xs:element name="creationDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="activationDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="deactivationDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="revocationDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="destructionDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="certificateExtensions" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="certificateExtension" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:choice>
<xs:sequence>
<xs:element name="commonExtensionName" minOccurs="1" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="basicConstraints">
</xs:enumeration>
<xs:enumeration value="keyUsage">
</xs:enumeration>
<xs:enumeration value="extendedKeyUsage">
</xs:enumeration>
<xs:enumeration value="subjectAlternativeName">
</xs:enumeration>
<xs:enumeration value="authorityKeyIdentifier">
</xs:enumeration>
<xs:enumeration value="subjectKeyIdentifier">
</xs:enumeration>
<xs:enumeration value="authorityInformationAccess">
</xs:enumeration>
<xs:enumeration value="certificatePolicies">
</xs:enumeration>
<xs:enumeration value="crlDistributionPoints">
</xs:enumeration>
<xs:enumeration value="signedCertificateTimestamp">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="commonExtensionValue" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:sequence>
<xs:element name="customExtensionName" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="customExtensionValue" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:choice>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="relatedCryptographicAssets" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="relatedCryptographicAsset" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="type" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="ref" type="bom:refType" minOccurs="0">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="relatedCryptoMaterialProperties" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="type" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="private-key"/>
<xs:enumeration value="public-key"/>
<xs:enumeration value="secret-key"/>
<xs:enumeration value="key"/>
<xs:enumeration value="ciphertext"/>
<xs:enumeration value="signature"/>
<xs:enumeration value="digest"/>
<xs:enumeration value="initialization-vector"/>
<xs:enumeration value="nonce"/>
<xs:enumeration value="seed"/>
<xs:enumeration value="salt"/>
<xs:enumeration value="shared-secret"/>
<xs:enumeration value="tag"/>
<xs:enumeration value="additional-data"/>
<xs:enumeration value="password"/>
<xs:enumeration value="credential"/>
<xs:enumeration value="token"/>
<xs:enumeration value="other"/>
<xs:enumeration value="unknown"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="id" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="state" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="pre-activation"/>
<xs:enumeration value="active"/>
<xs:enumeration value="suspended"/>
<xs:enumeration value="deactivated"/>
<xs:enumeration value="compromised"/>
<xs:enumeration value="destroyed"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="algorithmRef" type="bom:refType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="creationDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="activationDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="updateDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="expirationDate" type="xs:dateTime" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="value" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="size" type="xs:integer" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="format" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="securedBy" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="mechanism" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="algorithmRef" type="bom:refType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="fingerprint" type="bom:hashType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="relatedCryptographicAssets" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="relatedCryptographicAsset" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="type" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="ref" type="bom:refType" minOccurs="0">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="protocolProperties" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="type" minOccurs="0" maxOccurs="1">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:enumeration value="tls">
</xs:enumeration>
<xs:enumeration value="ssh">
</xs:enumeration>
<xs:enumeration value="ipsec">
</xs:enumeration>
<xs:enumeration value="ike">
</xs:enumeration>
<xs:enumeration value="sstp">
</xs:enumeration>
<xs:enumeration value="wpa">
</xs:enumeration>
<xs:enumeration value="dtls">
</xs:enumeration>
<xs:enumeration value="quic">
</xs:enumeration>
<xs:enumeration value="eap-aka">
</xs:enumeration>
<xs:enumeration value="eap-aka-prime">
</xs:enumeration>
<xs:enumeration value="prins">
</xs:enumeration>
<xs:enumeration value="5g-aka">
</xs:enumeration>
<xs:enumeration value="other">
</xs:enumeration>
<xs:enumeration value="unknown">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="version" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="cipherSuites" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="cipherSuite" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="algorithms" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="algorithm" type="bom:refType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="identifiers" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="identifier" type="xs:string" minOccurs="0" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="tlsGroups" minOccurs="0">
<xs:complexType>
<xs:sequence>
<xs:element name="group" type="xs:string" minOccurs="0" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="tlsSignatureSchemes" minOccurs="0">
<xs:complexType>
<xs:sequence>
<xs:element name="signatureScheme" type="xs:string" minOccurs="0" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="ikev2TransformTypes" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="encr" minOccurs="0" maxOccurs="unbounded">
<xs:complexType mixed="true">
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0">
</xs:element>
<xs:element name="keyLength" type="xs:integer" minOccurs="0">
</xs:element>
<xs:element name="algorithm" type="bom:refType" minOccurs="0">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="prf" minOccurs="0" maxOccurs="unbounded">
<xs:complexType mixed="true">
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0">
</xs:element>
<xs:element name="algorithm" type="bom:refType" minOccurs="0">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="integ" minOccurs="0" maxOccurs="unbounded">
<xs:complexType mixed="true">
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0">
</xs:element>
<xs:element name="algorithm" type="bom:refType" minOccurs="0">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="ke" minOccurs="0" maxOccurs="unbounded">
<xs:complexType mixed="true">
<xs:sequence>
<xs:element name="group" type="xs:integer" minOccurs="0">
</xs:element>
<xs:element name="algorithm" type="bom:refType" minOccurs="0">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="esn" type="xs:boolean" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="auth" minOccurs="0" maxOccurs="unbounded">
<xs:complexType mixed="true">
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0">
</xs:element>
<xs:element name="algorithm" type="bom:refType" minOccurs="0">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="cryptoRef" type="bom:refType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="relatedCryptographicAssets" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="relatedCryptographicAsset" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="type" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="ref" type="bom:refType" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="oid" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="declarationsType">
<xs:sequence>
<xs:element name="assessors" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="assessor" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="thirdParty" type="xs:boolean" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="attestations" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="attestation" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="summary" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="assessor" type="bom:refLinkType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="map" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="requirement" type="bom:refLinkType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="claims" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="claim" type="bom:refLinkType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="counterClaims" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="counterClaim" type="bom:refLinkType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="conformance" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="score">
<xs:simpleType>
<xs:restriction base="xs:decimal">
<xs:minInclusive value="0"/>
<xs:maxInclusive value="1"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="rationale" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="mitigationStrategies" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="mitigationStrategy" type="bom:refLinkType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="confidence" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="score">
<xs:simpleType>
<xs:restriction base="xs:decimal">
<xs:minInclusive value="0"/>
<xs:maxInclusive value="1"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="rationale" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="claims" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="claim" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="target" type="bom:refLinkType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="predicate" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="mitigationStrategies" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="mitigationStrategy" type="bom:refLinkType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="reasoning" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="evidence" type="bom:refLinkType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="counterEvidence" type="bom:refLinkType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="evidence" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="evidence" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="propertyName" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="data" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="contents" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="attachment" type="bom:attachedTextType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="url" type="xs:anyURI" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="classification" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="sensitiveData" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="governance" type="bom:dataGovernance" minOccurs="0" maxOccurs="1" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="created" type="xs:dateTime" minOccurs="0">
</xs:element>
<xs:element name="expires" type="xs:dateTime" minOccurs="0">
</xs:element>
<xs:element name="author" type="bom:organizationalContact" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="reviewer" type="bom:organizationalContact" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="targets" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="organizations" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="components" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="component" type="bom:component" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="services" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="service" type="bom:service" minOccurs="0" maxOccurs="unbounded" />
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="affirmation" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="statement" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="signatories" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="signatory" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="name" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="role" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="organization" type="bom:organizationalEntity" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="externalReference" type="bom:externalReference" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
</xs:complexType>
<xs:complexType name="definitionsType">
<xs:sequence>
<xs:element name="standards" type="bom:standardsType" minOccurs="0" maxOccurs="1"/>
<xs:element name="patents" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:choice minOccurs="0" maxOccurs="unbounded">
<xs:element name="patent" type="bom:patentType"/>
<xs:element name="patentFamily" type="bom:patentFamilyType"/>
</xs:choice>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="standardsType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="standard" type="bom:standard"/>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="standard">
<xs:sequence>
<xs:element name="name" type="xs:string">
</xs:element>
<xs:element name="version" type="xs:string">
</xs:element>
<xs:element name="description" type="xs:string">
</xs:element>
<xs:element name="owner" type="xs:string">
</xs:element>
<xs:element name="requirements" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="requirement" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="identifier" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="title" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="text" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="descriptions" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="openCre" minOccurs="0" maxOccurs="unbounded">
<xs:simpleType>
<xs:restriction base="xs:string">
<xs:pattern value="CRE:[0-9]+-[0-9]+"/>
</xs:restriction>
</xs:simpleType>
</xs:element>
<xs:element name="parent" type="bom:refLinkType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="levels" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="level" minOccurs="0" maxOccurs="unbounded">
<xs:complexType>
<xs:sequence>
<xs:element name="identifier" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="title" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="description" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="requirements" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="requirement" type="bom:refLinkType" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="tagsType">
<xs:sequence minOccurs="0" maxOccurs="unbounded">
<xs:element name="tag" type="xs:normalizedString">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="patentFamilyType">
<xs:sequence>
<xs:element name="familyId" type="xs:string" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="priorityApplication" type="bom:priorityApplicationType" minOccurs="0" maxOccurs="1"/>
<xs:element name="members" minOccurs="0" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="ref" type="bom:refLinkType" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="patentType">
<xs:sequence>
<xs:element name="patentNumber" type="bom:patentNumberType" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="applicationNumber" type="bom:patentNumberType" minOccurs="0"/>
<xs:element name="jurisdiction" type="bom:patentJurisdictionType" minOccurs="1" maxOccurs="1"/>
<xs:element name="priorityApplication" type="bom:priorityApplicationType" minOccurs="0"/>
<xs:element name="publicationNumber" type="bom:patentNumberType" minOccurs="0">
</xs:element>
<xs:element name="title" type="xs:string" minOccurs="0">
</xs:element>
<xs:element name="abstract" type="xs:string" minOccurs="0">
</xs:element>
<xs:element name="filingDate" type="xs:date" minOccurs="0">
</xs:element>
<xs:element name="grantDate" type="xs:date" minOccurs="0">
</xs:element>
<xs:element name="patentExpirationDate" type="xs:date" minOccurs="0">
</xs:element>
<xs:element name="patentLegalStatus" type="bom:patentLegalStatusEnum" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="patentAssignee" type="bom:organizationOrIndividualType" minOccurs="0" maxOccurs="unbounded">
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:complexType name="patentAssertionType">
<xs:sequence>
<xs:element name="assertionType" type="bom:patentAssertionTypeEnum">
</xs:element>
<xs:element name="patentRefs" minOccurs="0">
<xs:complexType>
<xs:sequence>
<xs:element name="bom-ref" type="xs:string" maxOccurs="unbounded"/>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="asserter">
<xs:complexType>
<xs:choice>
<xs:element name="organization" type="bom:organizationalEntity"/>
<xs:element name="contact" type="bom:organizationalContact"/>
<xs:element name="ref" type="bom:refLinkType"/>
</xs:choice>
</xs:complexType>
</xs:element>
<xs:element name="notes" type="xs:string" minOccurs="0">
</xs:element>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:simpleType name="patentLegalStatusEnum">
<xs:restriction base="xs:string">
<xs:enumeration value="pending">
</xs:enumeration>
<xs:enumeration value="granted">
</xs:enumeration>
<xs:enumeration value="revoked">
</xs:enumeration>
<xs:enumeration value="expired">
</xs:enumeration>
<xs:enumeration value="lapsed">
</xs:enumeration>
<xs:enumeration value="withdrawn">
</xs:enumeration>
<xs:enumeration value="abandoned">
</xs:enumeration>
<xs:enumeration value="suspended">
</xs:enumeration>
<xs:enumeration value="reinstated">
</xs:enumeration>
<xs:enumeration value="opposed">
</xs:enumeration>
<xs:enumeration value="terminated">
</xs:enumeration>
<xs:enumeration value="invalidated">
</xs:enumeration>
<xs:enumeration value="in-force">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="patentAssertionTypeEnum">
<xs:restriction base="xs:string">
<xs:enumeration value="ownership">
</xs:enumeration>
<xs:enumeration value="license">
</xs:enumeration>
<xs:enumeration value="third-party-claim">
</xs:enumeration>
<xs:enumeration value="standards-inclusion">
</xs:enumeration>
<xs:enumeration value="prior-art">
</xs:enumeration>
<xs:enumeration value="exclusive-rights">
</xs:enumeration>
<xs:enumeration value="non-assertion">
</xs:enumeration>
<xs:enumeration value="research-or-evaluation">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="patentNumberType">
<xs:restriction base="xs:string">
<xs:pattern value="[A-Za-z0-9][A-Za-z0-9\\-/.() ]{0,28}[A-Za-z0-9]"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="patentJurisdictionType">
<xs:restriction base="xs:string">
<xs:pattern value="[A-Z]{2}"/>
</xs:restriction>
</xs:simpleType>
<xs:simpleType name="patentFilingDateType">
<xs:restriction base="xs:date"/>
</xs:simpleType>
<xs:complexType name="priorityApplicationType">
<xs:sequence>
<xs:element name="applicationNumber" type="bom:patentNumberType" minOccurs="1" maxOccurs="1"/>
<xs:element name="jurisdiction" type="bom:patentJurisdictionType" minOccurs="1" maxOccurs="1"/>
<xs:element name="filingDate" type="bom:patentFilingDateType" minOccurs="1" maxOccurs="1"/>
</xs:sequence>
</xs:complexType>
<xs:complexType name="citationsType">
<xs:sequence>
<xs:element name="citation" type="bom:citationType" minOccurs="1" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
<xs:complexType name="citationType">
<xs:sequence>
<xs:choice>
<xs:element name="pointers" minOccurs="1" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="pointer" type="xs:string" minOccurs="1" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
<xs:element name="expressions" minOccurs="1" maxOccurs="1">
<xs:complexType>
<xs:sequence>
<xs:element name="expression" type="xs:string" minOccurs="1" maxOccurs="unbounded">
</xs:element>
</xs:sequence>
</xs:complexType>
</xs:element>
</xs:choice>
<xs:element name="timestamp" type="xs:dateTime" minOccurs="1" maxOccurs="1">
</xs:element>
<xs:element name="attributedTo" type="bom:refLinkType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="process" type="bom:refLinkType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="note" type="xs:string" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="bom-ref" type="bom:refType" use="optional">
</xs:attribute>
<xs:anyAttribute namespace="##other" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:element name="bom">
<xs:complexType>
<xs:sequence>
<xs:element name="metadata" type="bom:metadata" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="components" type="bom:componentsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="services" type="bom:servicesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="externalReferences" type="bom:externalReferences" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="dependencies" type="bom:dependenciesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="compositions" type="bom:compositionsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="properties" type="bom:propertiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="vulnerabilities" type="bom:vulnerabilitiesType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="annotations" type="bom:annotationsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="formulation" type="bom:formulationType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="declarations" type="bom:declarationsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="definitions" type="bom:definitionsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:element name="citations" type="bom:citationsType" minOccurs="0" maxOccurs="1">
</xs:element>
<xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded">
</xs:any>
</xs:sequence>
<xs:attribute name="version" type="xs:positiveInteger" default="1">
</xs:attribute>
<xs:attribute name="serialNumber" type="bom:urnUuid">
</xs:attribute>
<xs:anyAttribute namespace="##any" processContents="lax">
</xs:anyAttribute>
</xs:complexType>
<xs:unique name="bom-ref">
<xs:selector xpath=".//*"/>
<xs:field xpath="@bom-ref"/>
</xs:unique>
</xs:element>
</xs:schema> `
