<?xml version="1.0" encoding="UTF-8"?>
<!-- Our registration to aanmelding-2.0. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns="urn:zorgpoort:bedrijfszorg:aanmelding:2.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/"><xsl:apply-templates/></xsl:template>

  <xsl:template match="registratie">
    <bericht registratie="{@id}" volgnummer="{@volgnummer}">
      <xsl:element name="{@soort}">
        <xsl:if test="@soort != 'intrekking'">
          <opdracht datumAanmelding="{@aangemeld}" regime="{@regime}" interventie="{@interventie}"
              aanbieder="{@aanbieder}" offerte="{@offerte}" ontdubbelen="{@ontdubbelen}"/>
          <werkgever nummer="{werkgever/@nummer}" naam="{werkgever/@naam}">
            <aanvrager soort="{aanvrager/@soort}">{aanvrager/@naam}</aanvrager>
          </werkgever>
          <xsl:apply-templates select="werknemer"/>
        </xsl:if>
      </xsl:element>
    </bericht>
  </xsl:template>

  <xsl:template match="werknemer">
    <werknemer taal="{@taal}">
      <naam>{@naam}</naam>
      <geboortedatum>{@geboortedatum}</geboortedatum>
      <mailadres>{@mailadres}</mailadres>
      <xsl:if test="@telefoon"><telefoon>{@telefoon}</telefoon></xsl:if>
    </werknemer>
  </xsl:template>
</xsl:stylesheet>
