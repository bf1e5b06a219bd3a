package org.papierstroom.clean.reconstruct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papierstroom.contract.Letter;

/**
 * Reads the fields of a letter's head from what was taken out of its first page. A document is a
 * letter when its first page has a salutation or a letterhead with a date or a subject.
 */
final class LetterAnatomy {

  private static final int MOST_LINES = 4;
  private static final double NEXT_LINE = 1.9;

  /** Gap, in ems, after which another thing stands on the line. */
  private static final double WIDE_GAP = 2;

  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern SENDER =
      Pattern.compile(
          "(Ministerie van|Gemeente|Provincie|Waterschap|Hoogheemraadschap|Inspectie|Autoriteit|"
              + "Directoraat-Generaal|Directie|Dienst|Agentschap|Raad)\\b.*");
  private static final Pattern ORGANISATION =
      Pattern.compile("(Ministerie van|Gemeente|Provincie|Waterschap|Hoogheemraadschap)\\b.*");
  private static final Pattern RETURN_ADDRESS = Pattern.compile(">? ?Retouradres\\b.*");
  private static final Pattern POSTCODE = Pattern.compile(".*\\b\\d{4} ?[A-Z]{2}\\b.*");
  private static final Pattern DOSSIER =
      Pattern.compile(
          "Kamerstuk(?:ken)?(?: I{1,2})?,?(?: (?:vergaderjaar )?\\d{4}[/–-]\\d{2,4},)? "
              + "(\\d{2}) ?(\\d{3})(?:[ -]([IVXLC]+)\\b)?");

  private LetterAnatomy() {}

  static Optional<Letter> of(List<LinePage> pages) {
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    LinePage first = pages.getFirst();
    Map<ReferenceField, String> fields = fields(first);
    boolean salutation = first.lines().stream().anyMatch(LetterAnatomy::opens);
    Optional<String> date =
        field(fields, ReferenceField.DATE).or(() -> placeAndDate(first)).flatMap(DutchDate::iso);
    Optional<String> sender = sender(first);
    boolean dated = date.isPresent() || fields.containsKey(ReferenceField.DATE);
    boolean head = dated && fields.containsKey(ReferenceField.SUBJECT);
    if (!salutation && !head) {
      return Optional.empty();
    }
    return Optional.of(
        new Letter(
            sender,
            addressee(first, sender),
            date,
            field(fields, ReferenceField.OUR_REFERENCE),
            field(fields, ReferenceField.YOUR_REFERENCE),
            field(fields, ReferenceField.SUBJECT),
            dossiers(pages),
            fields.getOrDefault(ReferenceField.ENCLOSURES, "").lines().toList()));
  }

  /** The line of the head that says where and when: Assen, 3 mei 2024. */
  private static Optional<String> placeAndDate(LinePage page) {
    return page.lines().stream()
        .filter(LetterAnatomy::beside)
        .filter(Letterhead::placeAndDate)
        .map(Line::text)
        .findFirst();
  }

  private static boolean opens(Line line) {
    return line.running() && Letterhead.salutation(line);
  }

  private static boolean beside(Line line) {
    return line.standing() instanceof Standing.Furniture;
  }

  private static Optional<String> field(Map<ReferenceField, String> fields, ReferenceField field) {
    return Optional.ofNullable(fields.get(field))
        .map(value -> value.replace('\n', ' '))
        .filter(value -> !value.isBlank());
  }

  /** The fields of the page; of one that stands twice the first that says something. */
  private static Map<ReferenceField, String> fields(LinePage page) {
    Map<ReferenceField, String> fields = new EnumMap<>(ReferenceField.class);
    for (Zone zone : page.zones()) {
      List<Line> lines = zone.lines();
      for (int i = 0; i < lines.size(); i++) {
        if (!beside(lines.get(i))) {
          continue;
        }
        Optional<ReferenceField.Found> label = ReferenceField.labelled(lines.get(i));
        if (label.isPresent()) {
          fields.merge(
              label.get().field(),
              value(lines, i, label.get()),
              (known, other) -> known.isBlank() ? other : known);
        }
      }
    }
    return fields;
  }

  /** What stands behind the label and on the lines below that go on with it. */
  private static String value(List<Line> lines, int label, ReferenceField.Found found) {
    String beginning = found.value();
    StringBuilder value = new StringBuilder(beginning);
    for (int i = label + 1; i < lines.size() && i <= label + MOST_LINES; i++) {
      Line line = lines.get(i);
      Line above = lines.get(i - 1);
      boolean near = line.baseline() - above.baseline() < NEXT_LINE * line.size();
      boolean indented = line.left() > lines.get(label).left() + line.size();
      if (!near
          || !beside(line)
          || ReferenceField.labelled(line).isPresent()
          || line.allBold()
          || !beginning.isEmpty() && !indented
          || reference(found.field()) && !FIGURE.matcher(line.text()).find()) {
        break;
      }
      value.append(value.isEmpty() ? "" : "\n").append(line.text());
    }
    return value.toString();
  }

  private static boolean reference(ReferenceField field) {
    return field == ReferenceField.OUR_REFERENCE || field == ReferenceField.YOUR_REFERENCE;
  }

  private static Optional<String> sender(LinePage page) {
    List<Line> head =
        page.lines().stream()
            .filter(LetterAnatomy::beside)
            .filter(line -> line.baseline() < page.frameHeight() / 2)
            .map(line -> line.cutAt(WIDE_GAP).getFirst())
            .filter(line -> SENDER.matcher(line.text()).matches())
            .toList();
    return head.stream()
        .filter(line -> line.text().startsWith("Ministerie"))
        .findFirst()
        .or(() -> head.stream().findFirst())
        .map(line -> alone(head, line))
        .map(line -> withNextLine(page, line));
  }

  /** The same name without what a running head says behind it. */
  private static Line alone(List<Line> head, Line line) {
    return head.stream()
        .filter(other -> line.text().startsWith(other.text()))
        .min(Comparator.comparingInt(other -> other.text().length()))
        .orElse(line);
  }

  /** A name may take two lines: the first ends in a comma or in "en", or both are bold. */
  private static String withNextLine(LinePage page, Line line) {
    boolean open = line.text().endsWith(",") || line.text().endsWith(" en");
    if (!open && !line.allBold()) {
      return line.text();
    }
    return page.lines().stream()
        .filter(next -> open || next.allBold() && ReferenceField.labelled(next).isEmpty())
        .filter(next -> next.baseline() > line.baseline())
        .filter(next -> next.baseline() - line.baseline() < NEXT_LINE * line.size())
        .filter(next -> Math.abs(next.left() - line.left()) < 2 * line.size())
        .findFirst()
        .map(next -> line.text() + " " + next.text())
        .orElse(line.text());
  }

  /** The block of lines above the first field that holds a postcode, or follows the sender's. */
  private static Optional<String> addressee(LinePage page, Optional<String> sender) {
    List<String> block = new ArrayList<>();
    boolean postcode = false;
    boolean returnAddress = false;
    for (Zone zone : page.zones()) {
      if (zone.kind() == Zone.Kind.SIDE || postcode) {
        continue;
      }
      for (Line line : zone.lines()) {
        String text = addressed(line);
        if (text.isEmpty()) {
          if (!block.isEmpty()) {
            break;
          }
          continue;
        }
        if (RETURN_ADDRESS.matcher(text).matches()
            || !returnAddress && SENDER.matcher(text).matches() && !other(text, sender)) {
          returnAddress |= RETURN_ADDRESS.matcher(text).matches();
          block.clear();
          continue;
        }
        block.add(text);
        postcode |= POSTCODE.matcher(text).matches();
      }
    }
    return postcode && block.size() > 1
        ? Optional.of(String.join(", ", block.subList(0, Math.min(block.size(), 6))))
        : Optional.empty();
  }

  /** An organisation that is not the one that sends: the letter is for it. */
  private static boolean other(String text, Optional<String> sender) {
    return ORGANISATION.matcher(text).matches()
        && sender.filter(name -> name.startsWith(text) || text.startsWith(name)).isEmpty();
  }

  /** What a line of the head may say of whom it is for: nothing when it is another field. */
  private static String addressed(Line line) {
    if (!beside(line)
        || line.standing() instanceof Standing.Furniture furniture && running(furniture)) {
      return "";
    }
    Optional<ReferenceField.Found> label = ReferenceField.labelled(line);
    return label.isEmpty()
        ? line.text()
        : label
            .filter(found -> found.field() == ReferenceField.ADDRESSEE)
            .map(ReferenceField.Found::value)
            .orElse("");
  }

  private static boolean running(Standing.Furniture furniture) {
    return furniture.rule().startsWith("running-") || furniture.rule().equals("page-number");
  }

  private static List<String> dossiers(List<LinePage> pages) {
    Set<String> dossiers = new LinkedHashSet<>();
    for (LinePage page : pages) {
      StringBuilder text = new StringBuilder();
      page.lines().forEach(line -> text.append(line.text()).append(' '));
      Matcher matcher = DOSSIER.matcher(text);
      while (matcher.find()) {
        String chapter = matcher.group(3) == null ? "" : "-" + matcher.group(3);
        dossiers.add(matcher.group(1) + matcher.group(2) + chapter);
      }
    }
    return List.copyOf(dossiers);
  }
}
