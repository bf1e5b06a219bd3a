package org.papierstroom.clean.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The layers of a document that a reader can switch on and off, as they are when it is opened (ISO
 * 32000-1, 8.11). Visibility expressions are not followed: what they govern counts as seen.
 */
final class OptionalContent {

  private static final COSName P = COSName.getPDFName("P");
  private static final COSName ALL_ON = COSName.getPDFName("AllOn");
  private static final COSName ANY_OFF = COSName.getPDFName("AnyOff");
  private static final COSName ALL_OFF = COSName.getPDFName("AllOff");

  private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

  private OptionalContent() {}

  static OptionalContent of(PDDocument document) {
    OptionalContent content = new OptionalContent();
    COSDictionary properties =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
    if (usual == null) {
      return content;
    }
    if (COSName.OFF.equals(usual.getCOSName(COSName.BASE_STATE))) {
      content.off.addAll(groups(properties.getCOSArray(COSName.OCGS)));
      content.off.removeAll(groups(usual.getCOSArray(COSName.ON)));
    }
    content.off.addAll(groups(usual.getCOSArray(COSName.OFF)));
    return content;
  }

  private static Set<COSDictionary> groups(@Nullable COSArray array) {
    Set<COSDictionary> groups = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int at = 0; array != null && at < array.size(); at++) {
      if (array.getObject(at) instanceof COSDictionary group) {
        groups.add(group);
      }
    }
    return groups;
  }

  /** True when what this group, or this membership of groups, governs is not shown. */
  boolean isOff(COSDictionary membership) {
    if (off.isEmpty()) {
      return false;
    }
    COSBase groups = membership.getDictionaryObject(COSName.OCGS);
    if (groups instanceof COSDictionary group) {
      return off.contains(group) != wantsOff(membership);
    }
    return groups instanceof COSArray array ? isOff(membership, array) : off.contains(membership);
  }

  private boolean isOff(COSDictionary membership, COSArray groups) {
    int all = 0;
    int hidden = 0;
    for (int at = 0; at < groups.size(); at++) {
      if (groups.getObject(at) instanceof COSDictionary group) {
        all++;
        hidden += off.contains(group) ? 1 : 0;
      }
    }
    COSName policy = membership.getCOSName(P);
    if (ALL_ON.equals(policy)) {
      return hidden > 0;
    }
    if (ANY_OFF.equals(policy)) {
      return hidden == 0 && all > 0;
    }
    if (ALL_OFF.equals(policy)) {
      return hidden < all;
    }
    return all > 0 && hidden == all;
  }

  private static boolean wantsOff(COSDictionary membership) {
    COSName policy = membership.getCOSName(P);
    return ANY_OFF.equals(policy) || ALL_OFF.equals(policy);
  }
}
