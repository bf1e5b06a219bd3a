package org.papierstroom.clean.ocr;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.papierstroom.clean.ocr.OcrLine.OcrWord;
import org.papierstroom.contract.Box;

/** Reads hOCR, the HTML that OCR programs write (https://kba.github.io/hocr-spec/1.2/). */
final class Hocr {

  private static final Set<String> LINES =
      Set.of("ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat");
  private static final Pattern BOX = Pattern.compile("bbox (\\d+) (\\d+) (\\d+) (\\d+)");
  private static final Pattern BASELINE = Pattern.compile("baseline (\\S+) ([-\\d.]+)");
  private static final Pattern SIZE = Pattern.compile("x_size ([\\d.]+)");
  private static final Pattern CONFIDENCE = Pattern.compile("x_wconf ([\\d.]+)");

  private final List<OcrLine> lines = new ArrayList<>();
  private final List<OcrWord> words = new ArrayList<>();
  private Optional<String> line = Optional.empty();

  private Hocr() {}

  static List<OcrLine> read(InputStream xhtml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(xhtml, "UTF-8");
    Hocr hocr = new Hocr();
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        hocr.element(reader);
      }
    }
    hocr.endLine();
    return hocr.lines;
  }

  private void element(XMLStreamReader reader) throws XMLStreamException {
    String kind = Optional.ofNullable(reader.getAttributeValue(null, "class")).orElse("");
    String title = Optional.ofNullable(reader.getAttributeValue(null, "title")).orElse("");
    if (LINES.contains(kind)) {
      endLine();
      line = Optional.of(title);
    } else if (kind.equals("ocrx_word")) {
      String text = text(reader).strip();
      box(title)
          .filter(box -> !text.isEmpty())
          .ifPresent(box -> words.add(new OcrWord(text, box, number(CONFIDENCE, title, 0))));
    }
  }

  /** All text within an element: Tesseract marks bold and italic words by elements inside. */
  private static String text(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            text.append(reader.getText());
        default -> text.append("");
      }
    }
    return text.toString();
  }

  private void endLine() {
    line.filter(title -> !words.isEmpty()).flatMap(this::lineOf).ifPresent(lines::add);
    line = Optional.empty();
    words.clear();
  }

  /** The offset of a baseline counts from the bottom of the line's box, upwards negative. */
  private Optional<OcrLine> lineOf(String title) {
    Matcher baseline = BASELINE.matcher(title);
    boolean found = baseline.find();
    double slope = found ? Double.parseDouble(baseline.group(1)) : 0;
    double offset = found ? Double.parseDouble(baseline.group(2)) : 0;
    return box(title)
        .map(
            box ->
                new OcrLine(
                    words,
                    box.x(),
                    box.bottom() + offset,
                    slope,
                    number(SIZE, title, box.height())));
  }

  private static Optional<Box> box(String title) {
    Matcher box = BOX.matcher(title);
    if (!box.find()) {
      return Optional.empty();
    }
    double left = Double.parseDouble(box.group(1));
    double top = Double.parseDouble(box.group(2));
    return Optional.of(
        new Box(
            left,
            top,
            Double.parseDouble(box.group(3)) - left,
            Double.parseDouble(box.group(4)) - top));
  }

  private static double number(Pattern pattern, String title, double otherwise) {
    Matcher number = pattern.matcher(title);
    return number.find() ? Double.parseDouble(number.group(1)) : otherwise;
  }
}
