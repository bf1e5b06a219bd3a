package org.papierstroom.testkit.letter;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws pages that are set into a PDF document. */
final class Press {

  private static final Pattern GLYPHS = Pattern.compile("\\S\\p{M}*");
  private static final Pattern WORDS = Pattern.compile("\\S+");
  private static final Pattern LONG_WORDS = Pattern.compile("\\b\\p{Ll}{6,12}\\b");
  private static final double HAIR = 0.35;

  /** Wrong widths show on the page unless every glyph is put in its place, as producers do. */
  private static final Set<Defect> PLACED_GLYPHS =
      EnumSet.of(
          Defect.GLYPH_BY_GLYPH, Defect.DOUBLE_GLYPHS, Defect.WIDE_WIDTHS, Defect.NARROW_WIDTHS);

  /** How much of a false space is left when the rest of its word is moved back, in 1/1000 em. */
  private static final double FALSE_SPACE = 80;

  private static final int SELDOM = 40;
  private static final double TRACKING = 0.2;

  /** Longer lines would run off the page. */
  private static final int SHORT = 34;

  private final PDDocument document;
  private final Typeface typeface;
  private final Set<Defect> defects;
  private final Random chance;

  /** A stretch of a run that is drawn with one operator. */
  private record Piece(String text, double right) {}

  Press(PDDocument document, Typeface typeface, Set<Defect> defects, Random chance) {
    this.document = document;
    this.typeface = typeface;
    this.defects = defects;
    this.chance = chance;
  }

  void print(SetPage page) throws IOException {
    int rotation = rotation();
    boolean lies = rotation % 180 != 0;
    PDPage sheet =
        new PDPage(
            lies
                ? new PDRectangle((float) Layout.HEIGHT, (float) Layout.WIDTH)
                : new PDRectangle((float) Layout.WIDTH, (float) Layout.HEIGHT));
    sheet.setRotation(rotation);
    document.addPage(sheet);
    try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
      content.transform(turn(rotation));
      for (SetPage.Rule rule : page.rules()) {
        float y = (float) (Layout.HEIGHT - rule.y());
        content.setLineWidth(0.5f);
        content.moveTo((float) rule.x(), y);
        content.lineTo((float) (rule.x() + rule.width()), y);
        content.stroke();
      }
      for (SetRun run : page.runs()) {
        draw(content, run);
      }
    }
  }

  private int rotation() {
    if (defects.contains(Defect.ROTATED_90)) {
      return 90;
    }
    if (defects.contains(Defect.ROTATED_180)) {
      return 180;
    }
    return defects.contains(Defect.ROTATED_270) ? 270 : 0;
  }

  /** From the page as shown to the page as stored, ISO 32000-1 7.7.3.3. */
  private static Matrix turn(int rotation) {
    float width = (float) Layout.WIDTH;
    float height = (float) Layout.HEIGHT;
    return switch (rotation) {
      case 90 -> new Matrix(0, 1, -1, 0, height, 0);
      case 180 -> new Matrix(-1, 0, 0, -1, width, height);
      case 270 -> new Matrix(0, -1, 1, 0, 0, width);
      default -> new Matrix();
    };
  }

  private void draw(PDPageContentStream content, SetRun run) throws IOException {
    content.saveGraphicsState();
    if (run.ink() == Ink.SWITCHED_OFF) {
      content.beginMarkedContent(COSName.OC, Layers.switchedOff(document));
    }
    if (run.ink() == Ink.CLIPPED) {
      content.addRect(0, 0, 0.1f, 0.1f);
      content.clip();
    }
    content.setNonStrokingColor(color(run.ink()));
    content.setStrokingColor(color(run.ink()));
    content.beginText();
    content.setRenderingMode(mode(run));
    content.setLineWidth((float) (run.size() / 30));
    content.setFont(typeface.font(run.face()), (float) run.size());
    if (run.face() == Face.BOLD
        && run.text().length() < SHORT
        && defects.contains(Defect.TRACKED_HEADINGS)) {
      content.setCharacterSpacing((float) (TRACKING * run.size()));
    }
    for (Piece piece : pieces(run)) {
      show(content, run, piece, 0);
      if (defects.contains(Defect.DOUBLE_GLYPHS)) {
        show(content, run, piece, HAIR);
      }
    }
    content.endText();
    if (run.ink() == Ink.SWITCHED_OFF) {
      content.endMarkedContent();
    }
    content.restoreGraphicsState();
  }

  private RenderingMode mode(SetRun run) {
    if (run.ink() == Ink.INVISIBLE) {
      return RenderingMode.NEITHER;
    }
    return typeface.outlines(run.face()) ? RenderingMode.FILL_STROKE : RenderingMode.FILL;
  }

  private static Color color(Ink ink) {
    return switch (ink) {
      case BLACK, INVISIBLE, CLIPPED, SWITCHED_OFF -> Color.BLACK;
      case GREY -> Color.LIGHT_GRAY;
      case WHITE -> Color.WHITE;
    };
  }

  private List<Piece> pieces(SetRun run) {
    if (!Collections.disjoint(defects, PLACED_GLYPHS)) {
      return pieces(run, GLYPHS);
    }
    if (defects.contains(Defect.SHUFFLED)) {
      List<Piece> words = pieces(run, WORDS);
      Collections.shuffle(words, chance);
      return words;
    }
    if (defects.contains(Defect.NO_SPACES) || defects.contains(Defect.TIGHT_SPACES)) {
      return pieces(run, WORDS);
    }
    return List.of(new Piece(run.text(), 0));
  }

  private List<Piece> pieces(SetRun run, Pattern part) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = part.matcher(run.text());
    while (matcher.find()) {
      String before = run.text().substring(0, matcher.start());
      double spaces = before.chars().filter(letter -> letter == ' ').count();
      double right = typeface.width(run.face(), run.size(), before) + spaces * run.stretch();
      pieces.add(new Piece(matcher.group(), right));
    }
    return pieces;
  }

  private void show(PDPageContentStream content, SetRun run, Piece piece, double offset)
      throws IOException {
    double along = piece.right() + offset;
    float x = (float) (run.turned() ? run.x() : run.x() + along);
    float y = (float) (Layout.HEIGHT - run.y() + (run.turned() ? along : 0));
    content.setTextMatrix(
        run.turned() ? new Matrix(0, 1, -1, 0, x, y) : new Matrix(1, 0, 0, 1, x, y));
    String text = typeface.drawn(piece.text());
    if (defects.contains(Defect.FALSE_SPACES)) {
      content.showTextWithPositioning(withFalseSpaces(run, text));
      return;
    }
    if (run.stretch() == 0) {
      content.showText(text);
      return;
    }
    List<Object> stretched = new ArrayList<>();
    for (String word : text.splitWithDelimiters(" ", 0)) {
      if (!word.isEmpty()) {
        stretched.add(word);
      }
      if (word.equals(" ")) {
        stretched.add((float) (-run.stretch() * 1000 / run.size()));
      }
    }
    content.showTextWithPositioning(stretched.toArray());
  }

  private Object[] withFalseSpaces(SetRun run, String text) throws IOException {
    float back = (float) (typeface.width(run.face(), 1000, " ") - FALSE_SPACE);
    List<Object> parts = new ArrayList<>();
    int from = 0;
    Matcher words = LONG_WORDS.matcher(text);
    while (words.find()) {
      if (chance.nextInt(SELDOM) == 0) {
        int at = words.start() + 3;
        parts.add(text.substring(from, at) + " ");
        parts.add(back);
        from = at;
      }
    }
    parts.add(text.substring(from));
    return parts.toArray();
  }
}
