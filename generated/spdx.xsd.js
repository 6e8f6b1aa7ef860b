// Written by scripts/schemas.ts from spdx.SNAPSHOT.xsd; do not edit. From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.
export const xsd = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified" targetNamespace="http://cyclonedx.org/schema/spdx" version="1.0-3.29.0">
<xs:simpleType name="licenseId">
<xs:restriction base="xs:string">
<xs:enumeration value="0BSD">
</xs:enumeration>
<xs:enumeration value="3D-Slicer-1.0">
</xs:enumeration>
<xs:enumeration value="AAL">
</xs:enumeration>
<xs:enumeration value="Abstyles">
</xs:enumeration>
<xs:enumeration value="AdaCore-doc">
</xs:enumeration>
<xs:enumeration value="Adobe-2006">
</xs:enumeration>
<xs:enumeration value="Adobe-Display-PostScript">
</xs:enumeration>
<xs:enumeration value="Adobe-Glyph">
</xs:enumeration>
<xs:enumeration value="Adobe-Utopia">
</xs:enumeration>
<xs:enumeration value="ADSL">
</xs:enumeration>
<xs:enumeration value="Advanced-Cryptics-Dictionary">
</xs:enumeration>
<xs:enumeration value="AFL-1.1">
</xs:enumeration>
<xs:enumeration value="AFL-1.2">
</xs:enumeration>
<xs:enumeration value="AFL-2.0">
</xs:enumeration>
<xs:enumeration value="AFL-2.1">
</xs:enumeration>
<xs:enumeration value="AFL-3.0">
</xs:enumeration>
<xs:enumeration value="Afmparse">
</xs:enumeration>
<xs:enumeration value="AGPL-1.0">
</xs:enumeration>
<xs:enumeration value="AGPL-1.0-only">
</xs:enumeration>
<xs:enumeration value="AGPL-1.0-or-later">
</xs:enumeration>
<xs:enumeration value="AGPL-3.0">
</xs:enumeration>
<xs:enumeration value="AGPL-3.0-only">
</xs:enumeration>
<xs:enumeration value="AGPL-3.0-or-later">
</xs:enumeration>
<xs:enumeration value="Aladdin">
</xs:enumeration>
<xs:enumeration value="ALGLIB-Documentation">
</xs:enumeration>
<xs:enumeration value="AMD-newlib">
</xs:enumeration>
<xs:enumeration value="AMDPLPA">
</xs:enumeration>
<xs:enumeration value="AML">
</xs:enumeration>
<xs:enumeration value="AML-glslang">
</xs:enumeration>
<xs:enumeration value="AMPAS">
</xs:enumeration>
<xs:enumeration value="ANTLR-PD">
</xs:enumeration>
<xs:enumeration value="ANTLR-PD-fallback">
</xs:enumeration>
<xs:enumeration value="any-OSI">
</xs:enumeration>
<xs:enumeration value="any-OSI-perl-modules">
</xs:enumeration>
<xs:enumeration value="Apache-1.0">
</xs:enumeration>
<xs:enumeration value="Apache-1.1">
</xs:enumeration>
<xs:enumeration value="Apache-2.0">
</xs:enumeration>
<xs:enumeration value="APAFML">
</xs:enumeration>
<xs:enumeration value="APL-1.0">
</xs:enumeration>
<xs:enumeration value="App-s2p">
</xs:enumeration>
<xs:enumeration value="APSL-1.0">
</xs:enumeration>
<xs:enumeration value="APSL-1.1">
</xs:enumeration>
<xs:enumeration value="APSL-1.2">
</xs:enumeration>
<xs:enumeration value="APSL-2.0">
</xs:enumeration>
<xs:enumeration value="Arphic-1999">
</xs:enumeration>
<xs:enumeration value="Artistic-1.0">
</xs:enumeration>
<xs:enumeration value="Artistic-1.0-cl8">
</xs:enumeration>
<xs:enumeration value="Artistic-1.0-Perl">
</xs:enumeration>
<xs:enumeration value="Artistic-2.0">
</xs:enumeration>
<xs:enumeration value="Artistic-dist">
</xs:enumeration>
<xs:enumeration value="Aspell-RU">
</xs:enumeration>
<xs:enumeration value="ASWF-Digital-Assets-1.0">
</xs:enumeration>
<xs:enumeration value="ASWF-Digital-Assets-1.1">
</xs:enumeration>
<xs:enumeration value="atc-game">
</xs:enumeration>
<xs:enumeration value="Baekmuk">
</xs:enumeration>
<xs:enumeration value="Bahyph">
</xs:enumeration>
<xs:enumeration value="Barr">
</xs:enumeration>
<xs:enumeration value="bcrypt-Solar-Designer">
</xs:enumeration>
<xs:enumeration value="Beerware">
</xs:enumeration>
<xs:enumeration value="Bitstream-Charter">
</xs:enumeration>
<xs:enumeration value="Bitstream-Vera">
</xs:enumeration>
<xs:enumeration value="BitTorrent-1.0">
</xs:enumeration>
<xs:enumeration value="BitTorrent-1.1">
</xs:enumeration>
<xs:enumeration value="blessing">
</xs:enumeration>
<xs:enumeration value="BlueOak-1.0.0">
</xs:enumeration>
<xs:enumeration value="Boehm-GC">
</xs:enumeration>
<xs:enumeration value="Boehm-GC-without-fee">
</xs:enumeration>
<xs:enumeration value="BOLA-1.1">
</xs:enumeration>
<xs:enumeration value="Borceux">
</xs:enumeration>
<xs:enumeration value="Brian-Gladman-2-Clause">
</xs:enumeration>
<xs:enumeration value="Brian-Gladman-3-Clause">
</xs:enumeration>
<xs:enumeration value="Brian-Gladman-3-Clause-no-conversion">
</xs:enumeration>
<xs:enumeration value="BSD-1-Clause">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause-Darwin">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause-first-lines">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause-FreeBSD">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause-NetBSD">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause-Patent">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause-pkgconf-disclaimer">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause-pos-unchanged">
</xs:enumeration>
<xs:enumeration value="BSD-2-Clause-Views">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-acpica">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-Attribution">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-Clear">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-flex">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-HP">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-LBNL">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-Modification">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-No-Military-License">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-No-Nuclear-License">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-No-Nuclear-License-2014">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-No-Nuclear-Warranty">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-Open-MPI">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-OpenWebUI">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-Sun">
</xs:enumeration>
<xs:enumeration value="BSD-3-Clause-Tso">
</xs:enumeration>
<xs:enumeration value="BSD-4-Clause">
</xs:enumeration>
<xs:enumeration value="BSD-4-Clause-Shortened">
</xs:enumeration>
<xs:enumeration value="BSD-4-Clause-UC">
</xs:enumeration>
<xs:enumeration value="BSD-4.3RENO">
</xs:enumeration>
<xs:enumeration value="BSD-4.3TAHOE">
</xs:enumeration>
<xs:enumeration value="BSD-Advertising-Acknowledgement">
</xs:enumeration>
<xs:enumeration value="BSD-ask-to-endorse">
</xs:enumeration>
<xs:enumeration value="BSD-Attribution-HPND-disclaimer">
</xs:enumeration>
<xs:enumeration value="BSD-Inferno-Nettverk">
</xs:enumeration>
<xs:enumeration value="BSD-Mark-Modifications">
</xs:enumeration>
<xs:enumeration value="BSD-Protection">
</xs:enumeration>
<xs:enumeration value="BSD-Source-alt-GPL">
</xs:enumeration>
<xs:enumeration value="BSD-Source-beginning-file">
</xs:enumeration>
<xs:enumeration value="BSD-Source-Code">
</xs:enumeration>
<xs:enumeration value="BSD-Source-Code-no-disclaimer">
</xs:enumeration>
<xs:enumeration value="BSD-Systemics">
</xs:enumeration>
<xs:enumeration value="BSD-Systemics-W3Works">
</xs:enumeration>
<xs:enumeration value="BSL-1.0">
</xs:enumeration>
<xs:enumeration value="Buddy">
</xs:enumeration>
<xs:enumeration value="Bugroff">
</xs:enumeration>
<xs:enumeration value="BUSL-1.1">
</xs:enumeration>
<xs:enumeration value="bzip2-1.0.5">
</xs:enumeration>
<xs:enumeration value="bzip2-1.0.6">
</xs:enumeration>
<xs:enumeration value="C-UDA-1.0">
</xs:enumeration>
<xs:enumeration value="CAL-1.0">
</xs:enumeration>
<xs:enumeration value="CAL-1.0-Combined-Work-Exception">
</xs:enumeration>
<xs:enumeration value="Caldera">
</xs:enumeration>
<xs:enumeration value="Caldera-no-preamble">
</xs:enumeration>
<xs:enumeration value="CAPEC-tou">
</xs:enumeration>
<xs:enumeration value="Catharon">
</xs:enumeration>
<xs:enumeration value="CATOSL-1.1">
</xs:enumeration>
<xs:enumeration value="CC-BY-1.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-2.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-2.5">
</xs:enumeration>
<xs:enumeration value="CC-BY-2.5-AU">
</xs:enumeration>
<xs:enumeration value="CC-BY-3.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-3.0-AT">
</xs:enumeration>
<xs:enumeration value="CC-BY-3.0-AU">
</xs:enumeration>
<xs:enumeration value="CC-BY-3.0-DE">
</xs:enumeration>
<xs:enumeration value="CC-BY-3.0-IGO">
</xs:enumeration>
<xs:enumeration value="CC-BY-3.0-NL">
</xs:enumeration>
<xs:enumeration value="CC-BY-3.0-US">
</xs:enumeration>
<xs:enumeration value="CC-BY-4.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-1.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-2.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-2.5">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-3.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-3.0-DE">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-3.0-IGO">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-4.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-ND-1.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-ND-2.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-ND-2.5">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-ND-3.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-ND-3.0-DE">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-ND-3.0-IGO">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-ND-4.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-1.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-2.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-2.0-DE">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-2.0-FR">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-2.0-UK">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-2.5">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-3.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-3.0-DE">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-3.0-IGO">
</xs:enumeration>
<xs:enumeration value="CC-BY-NC-SA-4.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-ND-1.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-ND-2.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-ND-2.5">
</xs:enumeration>
<xs:enumeration value="CC-BY-ND-3.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-ND-3.0-DE">
</xs:enumeration>
<xs:enumeration value="CC-BY-ND-4.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-1.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-2.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-2.0-UK">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-2.1-JP">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-2.5">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-3.0">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-3.0-AT">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-3.0-DE">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-3.0-IGO">
</xs:enumeration>
<xs:enumeration value="CC-BY-SA-4.0">
</xs:enumeration>
<xs:enumeration value="CC-PDDC">
</xs:enumeration>
<xs:enumeration value="CC-PDM-1.0">
</xs:enumeration>
<xs:enumeration value="CC-SA-1.0">
</xs:enumeration>
<xs:enumeration value="CC0-1.0">
</xs:enumeration>
<xs:enumeration value="CDDL-1.0">
</xs:enumeration>
<xs:enumeration value="CDDL-1.1">
</xs:enumeration>
<xs:enumeration value="CDL-1.0">
</xs:enumeration>
<xs:enumeration value="CDLA-Permissive-1.0">
</xs:enumeration>
<xs:enumeration value="CDLA-Permissive-2.0">
</xs:enumeration>
<xs:enumeration value="CDLA-Sharing-1.0">
</xs:enumeration>
<xs:enumeration value="CECILL-1.0">
</xs:enumeration>
<xs:enumeration value="CECILL-1.1">
</xs:enumeration>
<xs:enumeration value="CECILL-2.0">
</xs:enumeration>
<xs:enumeration value="CECILL-2.1">
</xs:enumeration>
<xs:enumeration value="CECILL-B">
</xs:enumeration>
<xs:enumeration value="CECILL-C">
</xs:enumeration>
<xs:enumeration value="CERN-OHL-1.1">
</xs:enumeration>
<xs:enumeration value="CERN-OHL-1.2">
</xs:enumeration>
<xs:enumeration value="CERN-OHL-P-2.0">
</xs:enumeration>
<xs:enumeration value="CERN-OHL-S-2.0">
</xs:enumeration>
<xs:enumeration value="CERN-OHL-W-2.0">
</xs:enumeration>
<xs:enumeration value="CFITSIO">
</xs:enumeration>
<xs:enumeration value="check-cvs">
</xs:enumeration>
<xs:enumeration value="checkmk">
</xs:enumeration>
<xs:enumeration value="ClArtistic">
</xs:enumeration>
<xs:enumeration value="Clips">
</xs:enumeration>
<xs:enumeration value="CMU-Mach">
</xs:enumeration>
<xs:enumeration value="CMU-Mach-nodoc">
</xs:enumeration>
<xs:enumeration value="CNRI-Jython">
</xs:enumeration>
<xs:enumeration value="CNRI-Python">
</xs:enumeration>
<xs:enumeration value="CNRI-Python-GPL-Compatible">
</xs:enumeration>
<xs:enumeration value="COIL-1.0">
</xs:enumeration>
<xs:enumeration value="Community-Spec-1.0">
</xs:enumeration>
<xs:enumeration value="Condor-1.1">
</xs:enumeration>
<xs:enumeration value="copyleft-next-0.3.0">
</xs:enumeration>
<xs:enumeration value="copyleft-next-0.3.1">
</xs:enumeration>
<xs:enumeration value="Cornell-Lossless-JPEG">
</xs:enumeration>
<xs:enumeration value="CPAL-1.0">
</xs:enumeration>
<xs:enumeration value="CPL-1.0">
</xs:enumeration>
<xs:enumeration value="CPOL-1.02">
</xs:enumeration>
<xs:enumeration value="Cronyx">
</xs:enumeration>
<xs:enumeration value="Crossword">
</xs:enumeration>
<xs:enumeration value="CryptoSwift">
</xs:enumeration>
<xs:enumeration value="CrystalStacker">
</xs:enumeration>
<xs:enumeration value="CUA-OPL-1.0">
</xs:enumeration>
<xs:enumeration value="Cube">
</xs:enumeration>
<xs:enumeration value="curl">
</xs:enumeration>
<xs:enumeration value="cve-tou">
</xs:enumeration>
<xs:enumeration value="D-FSL-1.0">
</xs:enumeration>
<xs:enumeration value="DEC-3-Clause">
</xs:enumeration>
<xs:enumeration value="diffmark">
</xs:enumeration>
<xs:enumeration value="DL-DE-BY-2.0">
</xs:enumeration>
<xs:enumeration value="DL-DE-ZERO-2.0">
</xs:enumeration>
<xs:enumeration value="DOC">
</xs:enumeration>
<xs:enumeration value="DocBook-DTD">
</xs:enumeration>
<xs:enumeration value="DocBook-Schema">
</xs:enumeration>
<xs:enumeration value="DocBook-Stylesheet">
</xs:enumeration>
<xs:enumeration value="DocBook-XML">
</xs:enumeration>
<xs:enumeration value="Dotseqn">
</xs:enumeration>
<xs:enumeration value="DRL-1.0">
</xs:enumeration>
<xs:enumeration value="DRL-1.1">
</xs:enumeration>
<xs:enumeration value="DSDP">
</xs:enumeration>
<xs:enumeration value="dtoa">
</xs:enumeration>
<xs:enumeration value="dvipdfm">
</xs:enumeration>
<xs:enumeration value="ECL-1.0">
</xs:enumeration>
<xs:enumeration value="ECL-2.0">
</xs:enumeration>
<xs:enumeration value="eCos-2.0">
</xs:enumeration>
<xs:enumeration value="EFL-1.0">
</xs:enumeration>
<xs:enumeration value="EFL-2.0">
</xs:enumeration>
<xs:enumeration value="eGenix">
</xs:enumeration>
<xs:enumeration value="Elastic-2.0">
</xs:enumeration>
<xs:enumeration value="Entessa">
</xs:enumeration>
<xs:enumeration value="EPICS">
</xs:enumeration>
<xs:enumeration value="EPL-1.0">
</xs:enumeration>
<xs:enumeration value="EPL-2.0">
</xs:enumeration>
<xs:enumeration value="ErlPL-1.1">
</xs:enumeration>
<xs:enumeration value="ESA-PL-permissive-2.4">
</xs:enumeration>
<xs:enumeration value="ESA-PL-strong-copyleft-2.4">
</xs:enumeration>
<xs:enumeration value="ESA-PL-weak-copyleft-2.4">
</xs:enumeration>
<xs:enumeration value="etalab-2.0">
</xs:enumeration>
<xs:enumeration value="EUDatagrid">
</xs:enumeration>
<xs:enumeration value="EUPL-1.0">
</xs:enumeration>
<xs:enumeration value="EUPL-1.1">
</xs:enumeration>
<xs:enumeration value="EUPL-1.2">
</xs:enumeration>
<xs:enumeration value="Eurosym">
</xs:enumeration>
<xs:enumeration value="Fair">
</xs:enumeration>
<xs:enumeration value="FBM">
</xs:enumeration>
<xs:enumeration value="FDK-AAC">
</xs:enumeration>
<xs:enumeration value="FDK-MPEG-H">
</xs:enumeration>
<xs:enumeration value="Ferguson-Twofish">
</xs:enumeration>
<xs:enumeration value="Frameworx-1.0">
</xs:enumeration>
<xs:enumeration value="FreeBSD-DOC">
</xs:enumeration>
<xs:enumeration value="FreeImage">
</xs:enumeration>
<xs:enumeration value="FSFAP">
</xs:enumeration>
<xs:enumeration value="FSFAP-no-warranty-disclaimer">
</xs:enumeration>
<xs:enumeration value="FSFUL">
</xs:enumeration>
<xs:enumeration value="FSFULLR">
</xs:enumeration>
<xs:enumeration value="FSFULLRSD">
</xs:enumeration>
<xs:enumeration value="FSFULLRWD">
</xs:enumeration>
<xs:enumeration value="FSL-1.1-ALv2">
</xs:enumeration>
<xs:enumeration value="FSL-1.1-MIT">
</xs:enumeration>
<xs:enumeration value="FTL">
</xs:enumeration>
<xs:enumeration value="Furuseth">
</xs:enumeration>
<xs:enumeration value="fwlw">
</xs:enumeration>
<xs:enumeration value="Game-Programming-Gems">
</xs:enumeration>
<xs:enumeration value="GCR-docs">
</xs:enumeration>
<xs:enumeration value="GD">
</xs:enumeration>
<xs:enumeration value="generic-xts">
</xs:enumeration>
<xs:enumeration value="GFDL-1.1">
</xs:enumeration>
<xs:enumeration value="GFDL-1.1-invariants-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.1-invariants-or-later">
</xs:enumeration>
<xs:enumeration value="GFDL-1.1-no-invariants-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.1-no-invariants-or-later">
</xs:enumeration>
<xs:enumeration value="GFDL-1.1-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.1-or-later">
</xs:enumeration>
<xs:enumeration value="GFDL-1.2">
</xs:enumeration>
<xs:enumeration value="GFDL-1.2-invariants-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.2-invariants-or-later">
</xs:enumeration>
<xs:enumeration value="GFDL-1.2-no-invariants-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.2-no-invariants-or-later">
</xs:enumeration>
<xs:enumeration value="GFDL-1.2-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.2-or-later">
</xs:enumeration>
<xs:enumeration value="GFDL-1.3">
</xs:enumeration>
<xs:enumeration value="GFDL-1.3-invariants-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.3-invariants-or-later">
</xs:enumeration>
<xs:enumeration value="GFDL-1.3-no-invariants-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.3-no-invariants-or-later">
</xs:enumeration>
<xs:enumeration value="GFDL-1.3-only">
</xs:enumeration>
<xs:enumeration value="GFDL-1.3-or-later">
</xs:enumeration>
<xs:enumeration value="Giftware">
</xs:enumeration>
<xs:enumeration value="GL2PS">
</xs:enumeration>
<xs:enumeration value="Glide">
</xs:enumeration>
<xs:enumeration value="Glulxe">
</xs:enumeration>
<xs:enumeration value="GLWTPL">
</xs:enumeration>
<xs:enumeration value="gnuplot">
</xs:enumeration>
<xs:enumeration value="GPL-1.0">
</xs:enumeration>
<xs:enumeration value="GPL-1.0+">
</xs:enumeration>
<xs:enumeration value="GPL-1.0-only">
</xs:enumeration>
<xs:enumeration value="GPL-1.0-or-later">
</xs:enumeration>
<xs:enumeration value="GPL-2.0">
</xs:enumeration>
<xs:enumeration value="GPL-2.0+">
</xs:enumeration>
<xs:enumeration value="GPL-2.0-only">
</xs:enumeration>
<xs:enumeration value="GPL-2.0-or-later">
</xs:enumeration>
<xs:enumeration value="GPL-2.0-with-autoconf-exception">
</xs:enumeration>
<xs:enumeration value="GPL-2.0-with-bison-exception">
</xs:enumeration>
<xs:enumeration value="GPL-2.0-with-classpath-exception">
</xs:enumeration>
<xs:enumeration value="GPL-2.0-with-font-exception">
</xs:enumeration>
<xs:enumeration value="GPL-2.0-with-GCC-exception">
</xs:enumeration>
<xs:enumeration value="GPL-3.0">
</xs:enumeration>
<xs:enumeration value="GPL-3.0+">
</xs:enumeration>
<xs:enumeration value="GPL-3.0-only">
</xs:enumeration>
<xs:enumeration value="GPL-3.0-or-later">
</xs:enumeration>
<xs:enumeration value="GPL-3.0-with-autoconf-exception">
</xs:enumeration>
<xs:enumeration value="GPL-3.0-with-GCC-exception">
</xs:enumeration>
<xs:enumeration value="Graphics-Gems">
</xs:enumeration>
<xs:enumeration value="gSOAP-1.3b">
</xs:enumeration>
<xs:enumeration value="gtkbook">
</xs:enumeration>
<xs:enumeration value="Gutmann">
</xs:enumeration>
<xs:enumeration value="HaskellReport">
</xs:enumeration>
<xs:enumeration value="HDF5">
</xs:enumeration>
<xs:enumeration value="hdparm">
</xs:enumeration>
<xs:enumeration value="HIDAPI">
</xs:enumeration>
<xs:enumeration value="Hippocratic-2.1">
</xs:enumeration>
<xs:enumeration value="Hippocratic-3.0-core">
</xs:enumeration>
<xs:enumeration value="HP-1986">
</xs:enumeration>
<xs:enumeration value="HP-1989">
</xs:enumeration>
<xs:enumeration value="HPND">
</xs:enumeration>
<xs:enumeration value="HPND-DEC">
</xs:enumeration>
<xs:enumeration value="HPND-doc">
</xs:enumeration>
<xs:enumeration value="HPND-doc-sell">
</xs:enumeration>
<xs:enumeration value="HPND-export-US">
</xs:enumeration>
<xs:enumeration value="HPND-export-US-acknowledgement">
</xs:enumeration>
<xs:enumeration value="HPND-export-US-modify">
</xs:enumeration>
<xs:enumeration value="HPND-export2-US">
</xs:enumeration>
<xs:enumeration value="HPND-Fenneberg-Livingston">
</xs:enumeration>
<xs:enumeration value="HPND-INRIA-IMAG">
</xs:enumeration>
<xs:enumeration value="HPND-Intel">
</xs:enumeration>
<xs:enumeration value="HPND-Kevlin-Henney">
</xs:enumeration>
<xs:enumeration value="HPND-Markus-Kuhn">
</xs:enumeration>
<xs:enumeration value="HPND-merchantability-variant">
</xs:enumeration>
<xs:enumeration value="HPND-MIT-disclaimer">
</xs:enumeration>
<xs:enumeration value="HPND-Netrek">
</xs:enumeration>
<xs:enumeration value="HPND-Pbmplus">
</xs:enumeration>
<xs:enumeration value="HPND-sell-MIT-disclaimer-xserver">
</xs:enumeration>
<xs:enumeration value="HPND-sell-regexpr">
</xs:enumeration>
<xs:enumeration value="HPND-sell-variant">
</xs:enumeration>
<xs:enumeration value="HPND-sell-variant-critical-systems">
</xs:enumeration>
<xs:enumeration value="HPND-sell-variant-MIT-disclaimer">
</xs:enumeration>
<xs:enumeration value="HPND-sell-variant-MIT-disclaimer-rev">
</xs:enumeration>
<xs:enumeration value="HPND-SMC">
</xs:enumeration>
<xs:enumeration value="HPND-UC">
</xs:enumeration>
<xs:enumeration value="HPND-UC-export-US">
</xs:enumeration>
<xs:enumeration value="HTMLTIDY">
</xs:enumeration>
<xs:enumeration value="hyphen-bulgarian">
</xs:enumeration>
<xs:enumeration value="IBM-pibs">
</xs:enumeration>
<xs:enumeration value="ICU">
</xs:enumeration>
<xs:enumeration value="IEC-Code-Components-EULA">
</xs:enumeration>
<xs:enumeration value="IJG">
</xs:enumeration>
<xs:enumeration value="IJG-short">
</xs:enumeration>
<xs:enumeration value="ImageMagick">
</xs:enumeration>
<xs:enumeration value="iMatix">
</xs:enumeration>
<xs:enumeration value="Imlib2">
</xs:enumeration>
<xs:enumeration value="Info-ZIP">
</xs:enumeration>
<xs:enumeration value="Informatica">
</xs:enumeration>
<xs:enumeration value="Inner-Net-2.0">
</xs:enumeration>
<xs:enumeration value="InnoSetup">
</xs:enumeration>
<xs:enumeration value="Intel">
</xs:enumeration>
<xs:enumeration value="Intel-ACPI">
</xs:enumeration>
<xs:enumeration value="Interbase-1.0">
</xs:enumeration>
<xs:enumeration value="IPA">
</xs:enumeration>
<xs:enumeration value="IPL-1.0">
</xs:enumeration>
<xs:enumeration value="ISC">
</xs:enumeration>
<xs:enumeration value="ISC-Veillard">
</xs:enumeration>
<xs:enumeration value="ISO-permission">
</xs:enumeration>
<xs:enumeration value="Jam">
</xs:enumeration>
<xs:enumeration value="JasPer-2.0">
</xs:enumeration>
<xs:enumeration value="jove">
</xs:enumeration>
<xs:enumeration value="JPL-image">
</xs:enumeration>
<xs:enumeration value="JPNIC">
</xs:enumeration>
<xs:enumeration value="JSON">
</xs:enumeration>
<xs:enumeration value="Kastrup">
</xs:enumeration>
<xs:enumeration value="Kazlib">
</xs:enumeration>
<xs:enumeration value="Knuth-CTAN">
</xs:enumeration>
<xs:enumeration value="LAL-1.2">
</xs:enumeration>
<xs:enumeration value="LAL-1.3">
</xs:enumeration>
<xs:enumeration value="Latex2e">
</xs:enumeration>
<xs:enumeration value="Latex2e-translated-notice">
</xs:enumeration>
<xs:enumeration value="Leptonica">
</xs:enumeration>
<xs:enumeration value="LGPL-2.0">
</xs:enumeration>
<xs:enumeration value="LGPL-2.0+">
</xs:enumeration>
<xs:enumeration value="LGPL-2.0-only">
</xs:enumeration>
<xs:enumeration value="LGPL-2.0-or-later">
</xs:enumeration>
<xs:enumeration value="LGPL-2.1">
</xs:enumeration>
<xs:enumeration value="LGPL-2.1+">
</xs:enumeration>
<xs:enumeration value="LGPL-2.1-only">
</xs:enumeration>
<xs:enumeration value="LGPL-2.1-or-later">
</xs:enumeration>
<xs:enumeration value="LGPL-3.0">
</xs:enumeration>
<xs:enumeration value="LGPL-3.0+">
</xs:enumeration>
<xs:enumeration value="LGPL-3.0-only">
</xs:enumeration>
<xs:enumeration value="LGPL-3.0-or-later">
</xs:enumeration>
<xs:enumeration value="LGPLLR">
</xs:enumeration>
<xs:enumeration value="Libpng">
</xs:enumeration>
<xs:enumeration value="libpng-1.6.35">
</xs:enumeration>
<xs:enumeration value="libpng-2.0">
</xs:enumeration>
<xs:enumeration value="libselinux-1.0">
</xs:enumeration>
<xs:enumeration value="libtiff">
</xs:enumeration>
<xs:enumeration value="libutil-David-Nugent">
</xs:enumeration>
<xs:enumeration value="LiLiQ-P-1.1">
</xs:enumeration>
<xs:enumeration value="LiLiQ-R-1.1">
</xs:enumeration>
<xs:enumeration value="LiLiQ-Rplus-1.1">
</xs:enumeration>
<xs:enumeration value="Linux-man-pages-1-para">
</xs:enumeration>
<xs:enumeration value="Linux-man-pages-copyleft">
</xs:enumeration>
<xs:enumeration value="Linux-man-pages-copyleft-2-para">
</xs:enumeration>
<xs:enumeration value="Linux-man-pages-copyleft-var">
</xs:enumeration>
<xs:enumeration value="Linux-OpenIB">
</xs:enumeration>
<xs:enumeration value="LOOP">
</xs:enumeration>
<xs:enumeration value="LPD-document">
</xs:enumeration>
<xs:enumeration value="LPL-1.0">
</xs:enumeration>
<xs:enumeration value="LPL-1.02">
</xs:enumeration>
<xs:enumeration value="LPPL-1.0">
</xs:enumeration>
<xs:enumeration value="LPPL-1.1">
</xs:enumeration>
<xs:enumeration value="LPPL-1.2">
</xs:enumeration>
<xs:enumeration value="LPPL-1.3a">
</xs:enumeration>
<xs:enumeration value="LPPL-1.3c">
</xs:enumeration>
<xs:enumeration value="lsof">
</xs:enumeration>
<xs:enumeration value="Lucida-Bitmap-Fonts">
</xs:enumeration>
<xs:enumeration value="LZMA-SDK-9.11-to-9.20">
</xs:enumeration>
<xs:enumeration value="LZMA-SDK-9.22">
</xs:enumeration>
<xs:enumeration value="Mackerras-3-Clause">
</xs:enumeration>
<xs:enumeration value="Mackerras-3-Clause-acknowledgment">
</xs:enumeration>
<xs:enumeration value="magaz">
</xs:enumeration>
<xs:enumeration value="mailprio">
</xs:enumeration>
<xs:enumeration value="MakeIndex">
</xs:enumeration>
<xs:enumeration value="man2html">
</xs:enumeration>
<xs:enumeration value="Martin-Birgmeier">
</xs:enumeration>
<xs:enumeration value="McPhee-slideshow">
</xs:enumeration>
<xs:enumeration value="metamail">
</xs:enumeration>
<xs:enumeration value="Minpack">
</xs:enumeration>
<xs:enumeration value="MIPS">
</xs:enumeration>
<xs:enumeration value="MirOS">
</xs:enumeration>
<xs:enumeration value="MIT">
</xs:enumeration>
<xs:enumeration value="MIT-0">
</xs:enumeration>
<xs:enumeration value="MIT-advertising">
</xs:enumeration>
<xs:enumeration value="MIT-Click">
</xs:enumeration>
<xs:enumeration value="MIT-CMU">
</xs:enumeration>
<xs:enumeration value="MIT-enna">
</xs:enumeration>
<xs:enumeration value="MIT-feh">
</xs:enumeration>
<xs:enumeration value="MIT-Festival">
</xs:enumeration>
<xs:enumeration value="MIT-Khronos-old">
</xs:enumeration>
<xs:enumeration value="MIT-Modern-Variant">
</xs:enumeration>
<xs:enumeration value="MIT-open-group">
</xs:enumeration>
<xs:enumeration value="MIT-STK">
</xs:enumeration>
<xs:enumeration value="MIT-testregex">
</xs:enumeration>
<xs:enumeration value="MIT-Wu">
</xs:enumeration>
<xs:enumeration value="MITNFA">
</xs:enumeration>
<xs:enumeration value="MMIXware">
</xs:enumeration>
<xs:enumeration value="MMPL-1.0.1">
</xs:enumeration>
<xs:enumeration value="Motosoto">
</xs:enumeration>
<xs:enumeration value="MPEG-SSG">
</xs:enumeration>
<xs:enumeration value="mpi-permissive">
</xs:enumeration>
<xs:enumeration value="mpich2">
</xs:enumeration>
<xs:enumeration value="MPL-1.0">
</xs:enumeration>
<xs:enumeration value="MPL-1.1">
</xs:enumeration>
<xs:enumeration value="MPL-2.0">
</xs:enumeration>
<xs:enumeration value="MPL-2.0-no-copyleft-exception">
</xs:enumeration>
<xs:enumeration value="mplus">
</xs:enumeration>
<xs:enumeration value="MS-LPL">
</xs:enumeration>
<xs:enumeration value="MS-PL">
</xs:enumeration>
<xs:enumeration value="MS-RL">
</xs:enumeration>
<xs:enumeration value="MTLL">
</xs:enumeration>
<xs:enumeration value="MulanPSL-1.0">
</xs:enumeration>
<xs:enumeration value="MulanPSL-2.0">
</xs:enumeration>
<xs:enumeration value="Multics">
</xs:enumeration>
<xs:enumeration value="Mup">
</xs:enumeration>
<xs:enumeration value="MVT-1.1">
</xs:enumeration>
<xs:enumeration value="NAIST-2003">
</xs:enumeration>
<xs:enumeration value="NASA-1.3">
</xs:enumeration>
<xs:enumeration value="Naumen">
</xs:enumeration>
<xs:enumeration value="NBPL-1.0">
</xs:enumeration>
<xs:enumeration value="NCBI-PD">
</xs:enumeration>
<xs:enumeration value="NCGL-UK-2.0">
</xs:enumeration>
<xs:enumeration value="NCL">
</xs:enumeration>
<xs:enumeration value="NCSA">
</xs:enumeration>
<xs:enumeration value="Net-SNMP">
</xs:enumeration>
<xs:enumeration value="NetCDF">
</xs:enumeration>
<xs:enumeration value="Newsletr">
</xs:enumeration>
<xs:enumeration value="NGPL">
</xs:enumeration>
<xs:enumeration value="ngrep">
</xs:enumeration>
<xs:enumeration value="NICTA-1.0">
</xs:enumeration>
<xs:enumeration value="NIST-PD">
</xs:enumeration>
<xs:enumeration value="NIST-PD-fallback">
</xs:enumeration>
<xs:enumeration value="NIST-PD-TNT">
</xs:enumeration>
<xs:enumeration value="NIST-Software">
</xs:enumeration>
<xs:enumeration value="NLOD-1.0">
</xs:enumeration>
<xs:enumeration value="NLOD-2.0">
</xs:enumeration>
<xs:enumeration value="NLPL">
</xs:enumeration>
<xs:enumeration value="Nokia">
</xs:enumeration>
<xs:enumeration value="NOSL">
</xs:enumeration>
<xs:enumeration value="Noweb">
</xs:enumeration>
<xs:enumeration value="NPL-1.0">
</xs:enumeration>
<xs:enumeration value="NPL-1.1">
</xs:enumeration>
<xs:enumeration value="NPOSL-3.0">
</xs:enumeration>
<xs:enumeration value="NRL">
</xs:enumeration>
<xs:enumeration value="NTIA-PD">
</xs:enumeration>
<xs:enumeration value="NTP">
</xs:enumeration>
<xs:enumeration value="NTP-0">
</xs:enumeration>
<xs:enumeration value="Nunit">
</xs:enumeration>
<xs:enumeration value="O-UDA-1.0">
</xs:enumeration>
<xs:enumeration value="OAR">
</xs:enumeration>
<xs:enumeration value="OCCT-PL">
</xs:enumeration>
<xs:enumeration value="OCLC-2.0">
</xs:enumeration>
<xs:enumeration value="ODbL-1.0">
</xs:enumeration>
<xs:enumeration value="ODC-By-1.0">
</xs:enumeration>
<xs:enumeration value="OFFIS">
</xs:enumeration>
<xs:enumeration value="OFL-1.0">
</xs:enumeration>
<xs:enumeration value="OFL-1.0-no-RFN">
</xs:enumeration>
<xs:enumeration value="OFL-1.0-RFN">
</xs:enumeration>
<xs:enumeration value="OFL-1.1">
</xs:enumeration>
<xs:enumeration value="OFL-1.1-no-RFN">
</xs:enumeration>
<xs:enumeration value="OFL-1.1-RFN">
</xs:enumeration>
<xs:enumeration value="OGC-1.0">
</xs:enumeration>
<xs:enumeration value="OGDL-Taiwan-1.0">
</xs:enumeration>
<xs:enumeration value="OGL-Canada-2.0">
</xs:enumeration>
<xs:enumeration value="OGL-UK-1.0">
</xs:enumeration>
<xs:enumeration value="OGL-UK-2.0">
</xs:enumeration>
<xs:enumeration value="OGL-UK-3.0">
</xs:enumeration>
<xs:enumeration value="OGTSL">
</xs:enumeration>
<xs:enumeration value="OLDAP-1.1">
</xs:enumeration>
<xs:enumeration value="OLDAP-1.2">
</xs:enumeration>
<xs:enumeration value="OLDAP-1.3">
</xs:enumeration>
<xs:enumeration value="OLDAP-1.4">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.0">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.0.1">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.1">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.2">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.2.1">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.2.2">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.3">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.4">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.5">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.6">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.7">
</xs:enumeration>
<xs:enumeration value="OLDAP-2.8">
</xs:enumeration>
<xs:enumeration value="OLFL-1.3">
</xs:enumeration>
<xs:enumeration value="OML">
</xs:enumeration>
<xs:enumeration value="OpenMDW-1.0">
</xs:enumeration>
<xs:enumeration value="OpenPBS-2.3">
</xs:enumeration>
<xs:enumeration value="OpenSSL">
</xs:enumeration>
<xs:enumeration value="OpenSSL-standalone">
</xs:enumeration>
<xs:enumeration value="OpenVision">
</xs:enumeration>
<xs:enumeration value="OPL-1.0">
</xs:enumeration>
<xs:enumeration value="OPL-UK-3.0">
</xs:enumeration>
<xs:enumeration value="OPUBL-1.0">
</xs:enumeration>
<xs:enumeration value="OSC-1.0">
</xs:enumeration>
<xs:enumeration value="OSET-PL-2.1">
</xs:enumeration>
<xs:enumeration value="OSL-1.0">
</xs:enumeration>
<xs:enumeration value="OSL-1.1">
</xs:enumeration>
<xs:enumeration value="OSL-2.0">
</xs:enumeration>
<xs:enumeration value="OSL-2.1">
</xs:enumeration>
<xs:enumeration value="OSL-3.0">
</xs:enumeration>
<xs:enumeration value="OSSP">
</xs:enumeration>
<xs:enumeration value="PADL">
</xs:enumeration>
<xs:enumeration value="ParaType-Free-Font-1.3">
</xs:enumeration>
<xs:enumeration value="Parity-6.0.0">
</xs:enumeration>
<xs:enumeration value="Parity-7.0.0">
</xs:enumeration>
<xs:enumeration value="PDDL-1.0">
</xs:enumeration>
<xs:enumeration value="PHP-3.0">
</xs:enumeration>
<xs:enumeration value="PHP-3.01">
</xs:enumeration>
<xs:enumeration value="Pixar">
</xs:enumeration>
<xs:enumeration value="pkgconf">
</xs:enumeration>
<xs:enumeration value="Plexus">
</xs:enumeration>
<xs:enumeration value="pnmstitch">
</xs:enumeration>
<xs:enumeration value="PolyForm-Noncommercial-1.0.0">
</xs:enumeration>
<xs:enumeration value="PolyForm-Small-Business-1.0.0">
</xs:enumeration>
<xs:enumeration value="PostgreSQL">
</xs:enumeration>
<xs:enumeration value="PPL">
</xs:enumeration>
<xs:enumeration value="PSF-2.0">
</xs:enumeration>
<xs:enumeration value="psfrag">
</xs:enumeration>
<xs:enumeration value="psutils">
</xs:enumeration>
<xs:enumeration value="Python-2.0">
</xs:enumeration>
<xs:enumeration value="Python-2.0.1">
</xs:enumeration>
<xs:enumeration value="python-ldap">
</xs:enumeration>
<xs:enumeration value="Qhull">
</xs:enumeration>
<xs:enumeration value="QPL-1.0">
</xs:enumeration>
<xs:enumeration value="QPL-1.0-INRIA-2004">
</xs:enumeration>
<xs:enumeration value="radvd">
</xs:enumeration>
<xs:enumeration value="Rdisc">
</xs:enumeration>
<xs:enumeration value="RHeCos-1.1">
</xs:enumeration>
<xs:enumeration value="RPL-1.1">
</xs:enumeration>
<xs:enumeration value="RPL-1.5">
</xs:enumeration>
<xs:enumeration value="RPSL-1.0">
</xs:enumeration>
<xs:enumeration value="RSA-MD">
</xs:enumeration>
<xs:enumeration value="RSCPL">
</xs:enumeration>
<xs:enumeration value="Ruby">
</xs:enumeration>
<xs:enumeration value="Ruby-pty">
</xs:enumeration>
<xs:enumeration value="SAX-PD">
</xs:enumeration>
<xs:enumeration value="SAX-PD-2.0">
</xs:enumeration>
<xs:enumeration value="Saxpath">
</xs:enumeration>
<xs:enumeration value="SCEA">
</xs:enumeration>
<xs:enumeration value="SchemeReport">
</xs:enumeration>
<xs:enumeration value="Sendmail">
</xs:enumeration>
<xs:enumeration value="Sendmail-8.23">
</xs:enumeration>
<xs:enumeration value="Sendmail-Open-Source-1.1">
</xs:enumeration>
<xs:enumeration value="SGI-B-1.0">
</xs:enumeration>
<xs:enumeration value="SGI-B-1.1">
</xs:enumeration>
<xs:enumeration value="SGI-B-2.0">
</xs:enumeration>
<xs:enumeration value="SGI-OpenGL">
</xs:enumeration>
<xs:enumeration value="SGMLUG-PM">
</xs:enumeration>
<xs:enumeration value="SGP4">
</xs:enumeration>
<xs:enumeration value="SHL-0.5">
</xs:enumeration>
<xs:enumeration value="SHL-0.51">
</xs:enumeration>
<xs:enumeration value="SimPL-2.0">
</xs:enumeration>
<xs:enumeration value="SISSL">
</xs:enumeration>
<xs:enumeration value="SISSL-1.2">
</xs:enumeration>
<xs:enumeration value="SL">
</xs:enumeration>
<xs:enumeration value="Sleepycat">
</xs:enumeration>
<xs:enumeration value="SMAIL-GPL">
</xs:enumeration>
<xs:enumeration value="SMLNJ">
</xs:enumeration>
<xs:enumeration value="SMPPL">
</xs:enumeration>
<xs:enumeration value="SNIA">
</xs:enumeration>
<xs:enumeration value="snprintf">
</xs:enumeration>
<xs:enumeration value="SOFA">
</xs:enumeration>
<xs:enumeration value="softSurfer">
</xs:enumeration>
<xs:enumeration value="Soundex">
</xs:enumeration>
<xs:enumeration value="Spencer-86">
</xs:enumeration>
<xs:enumeration value="Spencer-94">
</xs:enumeration>
<xs:enumeration value="Spencer-99">
</xs:enumeration>
<xs:enumeration value="SPL-1.0">
</xs:enumeration>
<xs:enumeration value="ssh-keyscan">
</xs:enumeration>
<xs:enumeration value="SSH-OpenSSH">
</xs:enumeration>
<xs:enumeration value="SSH-short">
</xs:enumeration>
<xs:enumeration value="SSLeay-standalone">
</xs:enumeration>
<xs:enumeration value="SSPL-1.0">
</xs:enumeration>
<xs:enumeration value="StandardML-NJ">
</xs:enumeration>
<xs:enumeration value="SugarCRM-1.1.3">
</xs:enumeration>
<xs:enumeration value="SUL-1.0">
</xs:enumeration>
<xs:enumeration value="Sun-PPP">
</xs:enumeration>
<xs:enumeration value="Sun-PPP-2000">
</xs:enumeration>
<xs:enumeration value="SunPro">
</xs:enumeration>
<xs:enumeration value="SWL">
</xs:enumeration>
<xs:enumeration value="swrule">
</xs:enumeration>
<xs:enumeration value="Symlinks">
</xs:enumeration>
<xs:enumeration value="TAPR-OHL-1.0">
</xs:enumeration>
<xs:enumeration value="TCL">
</xs:enumeration>
<xs:enumeration value="TCP-wrappers">
</xs:enumeration>
<xs:enumeration value="TekHVC">
</xs:enumeration>
<xs:enumeration value="TermReadKey">
</xs:enumeration>
<xs:enumeration value="TGPPL-1.0">
</xs:enumeration>
<xs:enumeration value="ThirdEye">
</xs:enumeration>
<xs:enumeration value="threeparttable">
</xs:enumeration>
<xs:enumeration value="TMate">
</xs:enumeration>
<xs:enumeration value="TORQUE-1.1">
</xs:enumeration>
<xs:enumeration value="TOSL">
</xs:enumeration>
<xs:enumeration value="TPDL">
</xs:enumeration>
<xs:enumeration value="TPL-1.0">
</xs:enumeration>
<xs:enumeration value="TrustedQSL">
</xs:enumeration>
<xs:enumeration value="TTWL">
</xs:enumeration>
<xs:enumeration value="TTYP0">
</xs:enumeration>
<xs:enumeration value="TU-Berlin-1.0">
</xs:enumeration>
<xs:enumeration value="TU-Berlin-2.0">
</xs:enumeration>
<xs:enumeration value="Ubuntu-font-1.0">
</xs:enumeration>
<xs:enumeration value="UCAR">
</xs:enumeration>
<xs:enumeration value="UCL-1.0">
</xs:enumeration>
<xs:enumeration value="ulem">
</xs:enumeration>
<xs:enumeration value="UMich-Merit">
</xs:enumeration>
<xs:enumeration value="Unicode-3.0">
</xs:enumeration>
<xs:enumeration value="Unicode-DFS-2015">
</xs:enumeration>
<xs:enumeration value="Unicode-DFS-2016">
</xs:enumeration>
<xs:enumeration value="Unicode-TOU">
</xs:enumeration>
<xs:enumeration value="UnixCrypt">
</xs:enumeration>
<xs:enumeration value="Unlicense">
</xs:enumeration>
<xs:enumeration value="Unlicense-libtelnet">
</xs:enumeration>
<xs:enumeration value="Unlicense-libwhirlpool">
</xs:enumeration>
<xs:enumeration value="UnRAR">
</xs:enumeration>
<xs:enumeration value="UPL-1.0">
</xs:enumeration>
<xs:enumeration value="URT-RLE">
</xs:enumeration>
<xs:enumeration value="Vim">
</xs:enumeration>
<xs:enumeration value="Vixie-Cron">
</xs:enumeration>
<xs:enumeration value="VOSTROM">
</xs:enumeration>
<xs:enumeration value="VSL-1.0">
</xs:enumeration>
<xs:enumeration value="W3C">
</xs:enumeration>
<xs:enumeration value="W3C-19980720">
</xs:enumeration>
<xs:enumeration value="W3C-20150513">
</xs:enumeration>
<xs:enumeration value="w3m">
</xs:enumeration>
<xs:enumeration value="Watcom-1.0">
</xs:enumeration>
<xs:enumeration value="Widget-Workshop">
</xs:enumeration>
<xs:enumeration value="WordNet">
</xs:enumeration>
<xs:enumeration value="Wsuipa">
</xs:enumeration>
<xs:enumeration value="WTFNMFPL">
</xs:enumeration>
<xs:enumeration value="WTFPL">
</xs:enumeration>
<xs:enumeration value="wwl">
</xs:enumeration>
<xs:enumeration value="wxWindows">
</xs:enumeration>
<xs:enumeration value="X11">
</xs:enumeration>
<xs:enumeration value="X11-distribute-modifications-variant">
</xs:enumeration>
<xs:enumeration value="X11-no-permit-persons">
</xs:enumeration>
<xs:enumeration value="X11-swapped">
</xs:enumeration>
<xs:enumeration value="Xdebug-1.03">
</xs:enumeration>
<xs:enumeration value="Xerox">
</xs:enumeration>
<xs:enumeration value="Xfig">
</xs:enumeration>
<xs:enumeration value="XFree86-1.1">
</xs:enumeration>
<xs:enumeration value="xinetd">
</xs:enumeration>
<xs:enumeration value="xkeyboard-config-Zinoviev">
</xs:enumeration>
<xs:enumeration value="xlock">
</xs:enumeration>
<xs:enumeration value="Xnet">
</xs:enumeration>
<xs:enumeration value="xpp">
</xs:enumeration>
<xs:enumeration value="XSkat">
</xs:enumeration>
<xs:enumeration value="xzoom">
</xs:enumeration>
<xs:enumeration value="YPL-1.0">
</xs:enumeration>
<xs:enumeration value="YPL-1.1">
</xs:enumeration>
<xs:enumeration value="Zed">
</xs:enumeration>
<xs:enumeration value="Zeeff">
</xs:enumeration>
<xs:enumeration value="Zend-2.0">
</xs:enumeration>
<xs:enumeration value="Zimbra-1.3">
</xs:enumeration>
<xs:enumeration value="Zimbra-1.4">
</xs:enumeration>
<xs:enumeration value="Zlib">
</xs:enumeration>
<xs:enumeration value="zlib-acknowledgement">
</xs:enumeration>
<xs:enumeration value="ZPL-1.1">
</xs:enumeration>
<xs:enumeration value="ZPL-2.0">
</xs:enumeration>
<xs:enumeration value="ZPL-2.1">
</xs:enumeration>
<xs:enumeration value="389-exception">
</xs:enumeration>
<xs:enumeration value="Asterisk-exception">
</xs:enumeration>
<xs:enumeration value="Asterisk-linking-protocols-exception">
</xs:enumeration>
<xs:enumeration value="Autoconf-exception-2.0">
</xs:enumeration>
<xs:enumeration value="Autoconf-exception-3.0">
</xs:enumeration>
<xs:enumeration value="Autoconf-exception-generic">
</xs:enumeration>
<xs:enumeration value="Autoconf-exception-generic-3.0">
</xs:enumeration>
<xs:enumeration value="Autoconf-exception-macro">
</xs:enumeration>
<xs:enumeration value="Bison-exception-1.24">
</xs:enumeration>
<xs:enumeration value="Bison-exception-2.2">
</xs:enumeration>
<xs:enumeration value="Bootloader-exception">
</xs:enumeration>
<xs:enumeration value="CGAL-linking-exception">
</xs:enumeration>
<xs:enumeration value="Classpath-exception-2.0">
</xs:enumeration>
<xs:enumeration value="Classpath-exception-2.0-short">
</xs:enumeration>
<xs:enumeration value="CLISP-exception-2.0">
</xs:enumeration>
<xs:enumeration value="cryptsetup-OpenSSL-exception">
</xs:enumeration>
<xs:enumeration value="Digia-Qt-LGPL-exception-1.1">
</xs:enumeration>
<xs:enumeration value="DigiRule-FOSS-exception">
</xs:enumeration>
<xs:enumeration value="eCos-exception-2.0">
</xs:enumeration>
<xs:enumeration value="erlang-otp-linking-exception">
</xs:enumeration>
<xs:enumeration value="Fawkes-Runtime-exception">
</xs:enumeration>
<xs:enumeration value="FLTK-exception">
</xs:enumeration>
<xs:enumeration value="fmt-exception">
</xs:enumeration>
<xs:enumeration value="Font-exception-2.0">
</xs:enumeration>
<xs:enumeration value="freertos-exception-2.0">
</xs:enumeration>
<xs:enumeration value="GCC-exception-2.0">
</xs:enumeration>
<xs:enumeration value="GCC-exception-2.0-note">
</xs:enumeration>
<xs:enumeration value="GCC-exception-3.1">
</xs:enumeration>
<xs:enumeration value="Gmsh-exception">
</xs:enumeration>
<xs:enumeration value="GNAT-exception">
</xs:enumeration>
<xs:enumeration value="GNOME-examples-exception">
</xs:enumeration>
<xs:enumeration value="GNU-compiler-exception">
</xs:enumeration>
<xs:enumeration value="gnu-javamail-exception">
</xs:enumeration>
<xs:enumeration value="Google-Patent-WebM">
</xs:enumeration>
<xs:enumeration value="GPL-3.0-389-ds-base-exception">
</xs:enumeration>
<xs:enumeration value="GPL-3.0-interface-exception">
</xs:enumeration>
<xs:enumeration value="GPL-3.0-linking-exception">
</xs:enumeration>
<xs:enumeration value="GPL-3.0-linking-source-exception">
</xs:enumeration>
<xs:enumeration value="GPL-CC-1.0">
</xs:enumeration>
<xs:enumeration value="GStreamer-exception-2005">
</xs:enumeration>
<xs:enumeration value="GStreamer-exception-2008">
</xs:enumeration>
<xs:enumeration value="harbour-exception">
</xs:enumeration>
<xs:enumeration value="i2p-gpl-java-exception">
</xs:enumeration>
<xs:enumeration value="Independent-modules-exception">
</xs:enumeration>
<xs:enumeration value="KiCad-libraries-exception">
</xs:enumeration>
<xs:enumeration value="kvirc-openssl-exception">
</xs:enumeration>
<xs:enumeration value="LGPL-3.0-linking-exception">
</xs:enumeration>
<xs:enumeration value="libpri-OpenH323-exception">
</xs:enumeration>
<xs:enumeration value="Libtool-exception">
</xs:enumeration>
<xs:enumeration value="Linux-syscall-note">
</xs:enumeration>
<xs:enumeration value="LLGPL">
</xs:enumeration>
<xs:enumeration value="LLVM-exception">
</xs:enumeration>
<xs:enumeration value="LZMA-exception">
</xs:enumeration>
<xs:enumeration value="mif-exception">
</xs:enumeration>
<xs:enumeration value="mxml-exception">
</xs:enumeration>
<xs:enumeration value="Nokia-Qt-exception-1.1">
</xs:enumeration>
<xs:enumeration value="OCaml-LGPL-linking-exception">
</xs:enumeration>
<xs:enumeration value="OCCT-exception-1.0">
</xs:enumeration>
<xs:enumeration value="OpenJDK-assembly-exception-1.0">
</xs:enumeration>
<xs:enumeration value="openvpn-openssl-exception">
</xs:enumeration>
<xs:enumeration value="PCRE2-exception">
</xs:enumeration>
<xs:enumeration value="polyparse-exception">
</xs:enumeration>
<xs:enumeration value="PS-or-PDF-font-exception-20170817">
</xs:enumeration>
<xs:enumeration value="QPL-1.0-INRIA-2004-exception">
</xs:enumeration>
<xs:enumeration value="Qt-GPL-exception-1.0">
</xs:enumeration>
<xs:enumeration value="Qt-LGPL-exception-1.1">
</xs:enumeration>
<xs:enumeration value="Qwt-exception-1.0">
</xs:enumeration>
<xs:enumeration value="romic-exception">
</xs:enumeration>
<xs:enumeration value="RRDtool-FLOSS-exception-2.0">
</xs:enumeration>
<xs:enumeration value="rsync-linking-exception">
</xs:enumeration>
<xs:enumeration value="SANE-exception">
</xs:enumeration>
<xs:enumeration value="SHL-2.0">
</xs:enumeration>
<xs:enumeration value="SHL-2.1">
</xs:enumeration>
<xs:enumeration value="Simple-Library-Usage-exception">
</xs:enumeration>
<xs:enumeration value="Spelling-Provider-LGPL-exception">
</xs:enumeration>
<xs:enumeration value="sqlitestudio-OpenSSL-exception">
</xs:enumeration>
<xs:enumeration value="stunnel-exception">
</xs:enumeration>
<xs:enumeration value="SWI-exception">
</xs:enumeration>
<xs:enumeration value="Swift-exception">
</xs:enumeration>
<xs:enumeration value="Texinfo-exception">
</xs:enumeration>
<xs:enumeration value="u-boot-exception-2.0">
</xs:enumeration>
<xs:enumeration value="UBDL-exception">
</xs:enumeration>
<xs:enumeration value="Universal-FOSS-exception-1.0">
</xs:enumeration>
<xs:enumeration value="vsftpd-openssl-exception">
</xs:enumeration>
<xs:enumeration value="WxWindows-exception-3.1">
</xs:enumeration>
<xs:enumeration value="x11vnc-openssl-exception">
</xs:enumeration>
</xs:restriction>
</xs:simpleType>
</xs:schema>`
