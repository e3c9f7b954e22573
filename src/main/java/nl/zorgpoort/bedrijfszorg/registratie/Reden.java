package nl.zorgpoort.bedrijfszorg.registratie;

/** Why a message is refused; its texts stand in {@code bedrijfszorg/redenen.csv} under its code. */
public enum Reden {
  WERKGEVER_ONBEKEND("BR001"),
  INTERVENTIE_ONBEKEND("BR002"),
  AANBIEDER_ONBEKEND("BR003"),
  GEEN_VOORKEUR("BR004"),
  GEEN_PRIJS("BR005"),
  ANDERE_CZO("BR006"),
  WERKNEMER_ONTBREEKT("BR007"),
  NIET_ONTDUBBELBAAR("BR008"),
  IN_DE_TOEKOMST("BR009"),
  KENMERK_GEBRUIKT("BR010"),
  GEEN_OFFERTE("BR011"),
  CZO_NIET_AANGESLOTEN("BR012"),
  REGISTRATIE_ONBEKEND("BR020"),
  STAAT_PAST_NIET("BR021"),
  GEEN_WERKNEMER("BR022"),
  OFFERTE_NIET_OPEN("BR023"),
  INTAKE_VERVALLEN("BR024"),
  INTAKE_ONTBREEKT("BR025"),
  OFFERTE_NIET_GEACCEPTEERD("BR026"),
  CZO_KAN_NIET("BR027");

  private final String code;

  Reden(String code) {
    this.code = code;
  }

  /** Our own code, {@code BR} and three digits. */
  public String code() {
    return code;
  }
}
