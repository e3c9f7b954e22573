<?xml version="1.0" encoding="UTF-8"?>
<!-- Our registration to aanmelding-1.0. What that version cannot say is not made: the outcome is then
     an empty message that its XSD refuses. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns="urn:zorgpoort:bedrijfszorg:aanmelding:1.0" exclude-result-prefixes="#all" expand-text="yes">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:mode on-no-match="fail"/>

  <xsl:template match="/"><xsl:apply-templates/></xsl:template>

  <xsl:template priority="2" match="registratie[@soort = 'aanmelding' and werknemer and @offerte = 'geen']">
    <aanmelding>
      <registratie>{@id}</registratie>
      <datumAanmelding>{@aangemeld}</datumAanmelding>
      <regime>{@regime}</regime>
      <werkgevernummer>{werkgever/@nummer}</werkgevernummer>
      <werkgever>{werkgever/@naam}</werkgever>
      <aanbieder>{@aanbieder}</aanbieder>
      <interventie>{@interventie}</interventie>
      <xsl:for-each select="werknemer">
        <naam>{@naam}</naam>
        <geboortedatum>{@geboortedatum}</geboortedatum>
        <mailadres>{@mailadres}</mailadres>
        <xsl:if test="@telefoon"><telefoon>{@telefoon}</telefoon></xsl:if>
      </xsl:for-each>
    </aanmelding>
  </xsl:template>

  <xsl:template match="registratie"><aanmelding/></xsl:template>
</xsl:stylesheet>
