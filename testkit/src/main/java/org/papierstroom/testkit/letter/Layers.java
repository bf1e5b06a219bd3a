package org.papierstroom.testkit.letter;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** The layers of a document that a reader can switch on and off. */
final class Layers {

  private static final String NAME = "Opmerkingen";

  private Layers() {}

  /** The layer of a document that is off when it is opened; made when it is first asked for. */
  static PDOptionalContentGroup switchedOff(PDDocument document) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    if (catalog.getOCProperties() == null) {
      PDOptionalContentProperties properties = new PDOptionalContentProperties();
      PDOptionalContentGroup made = new PDOptionalContentGroup(NAME);
      properties.addGroup(made);
      properties.setGroupEnabled(made, false);
      catalog.setOCProperties(properties);
      if (document.getVersion() < 1.5f) {
        document.setVersion(1.5f);
      }
    }
    PDOptionalContentGroup group = catalog.getOCProperties().getGroup(NAME);
    if (group == null) {
      throw new IllegalStateException("the document has other layers already");
    }
    return group;
  }
}
