package org.papierstroom.clean.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.papierstroom.clean.open.Budget;
import org.papierstroom.clean.open.ContentSize;
import org.papierstroom.clean.open.OverBudget;
import org.papierstroom.clean.reconstruct.DrawnPage;
import org.papierstroom.clean.reconstruct.Glyph;
import org.papierstroom.clean.reconstruct.Ink;
import org.papierstroom.contract.Page;

/**
 * Runs the operators of one page and collects the glyphs it draws. Of colours and paths it keeps
 * only what decides whether a glyph is seen.
 */
final class PageDrawing extends PDFStreamEngine {

  private static final double TRANSPARENT = 0.02;
  private static final double CLIP_SLACK = 1;

  private final Map<PDFont, FontFacts> fonts;
  private final GlyphTexts texts;
  private final Budget budget;
  private final OptionalContent layers;
  private final Set<FontFacts> used = new LinkedHashSet<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final Deque<Paint> paints = new ArrayDeque<>();
  private final Deque<MarkedContent> marked = new ArrayDeque<>();
  private final Shapes shapes;
  private PageFrame frame = PageFrame.EMPTY;
  private Paint paint = Paint.INITIAL;
  private @Nullable PDFont lastFont;
  private @Nullable FontFacts lastFacts;
  private int switchedOff;
  private int letters;
  private int unreadable;
  private boolean damaged;

  /**
   * @param fonts what is known of the document's fonts so far; this adds to it
   * @param layers which layers are switched off
   * @param budget what the document has left
   */
  PageDrawing(
      Map<PDFont, FontFacts> fonts, GlyphTexts texts, OptionalContent layers, Budget budget) {
    this.fonts = fonts;
    this.texts = texts;
    this.layers = layers;
    this.budget = budget;
    this.shapes = new Shapes(this);
    Operators.text(this).forEach(this::addOperator);
    shapes.operators().forEach(this::addOperator);
  }

  /** The page as it is drawn; of damaged content, what comes before the damage. */
  DrawnPage draw(PDPage page, int number) {
    frame = PageFrame.of(page);
    try {
      budget.content(page);
      processPage(new DecodedPage(page));
      drawFields(page);
      damaged = letters == 0 && shapes.blank() && ContentSize.isLost(page);
    } catch (OverBudget e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      damaged = true;
    }
    return new DrawnPage(
        number, frame.width(), frame.height(), glyphs, shapes.images(frame), flags());
  }

  /**
   * True when a font of the page turns out to be illegible only now: its glyphs must not stand as
   * text, so the page is to be drawn again.
   */
  boolean foundIllegibleFont() {
    boolean found = false;
    for (FontFacts facts : used) {
      found |= facts.turnsOutIllegible();
    }
    return found;
  }

  /** Forms inside forms that are still drawn. */
  int deepest() {
    return budget.nesting();
  }

  void countIn(Tally tally) {
    tally.add(letters, unreadable);
    if (damaged) {
      tally.damagedPage();
    }
  }

  private List<String> flags() {
    List<String> flags = new ArrayList<>();
    if (unreadable > letters / 4) {
      flags.add(Page.UNREADABLE_FONT);
    }
    if (letters == 0 && !shapes.blank()) {
      flags.add(Page.NEEDS_OCR);
    }
    return flags;
  }

  /** What is filled in or typed over the page reads as part of it; notes and links do not. */
  private void drawFields(PDPage page) throws IOException {
    for (PDAnnotation annotation : page.getAnnotations()) {
      boolean text =
          annotation instanceof PDAnnotationWidget || annotation instanceof PDAnnotationFreeText;
      if (text && !annotation.isHidden() && !annotation.isNoView()) {
        paints.clear();
        paint = Paint.INITIAL;
        showAnnotation(annotation);
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    super.processOperator(operator, operands);
  }

  Paint paint() {
    return paint;
  }

  void paint(Paint changed) {
    paint = changed;
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    paints.push(paint);
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!paints.isEmpty()) {
      paint = paints.pop();
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Paint outside = paint;
    super.showForm(form);
    paint = outside;
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    Paint outside = paint;
    super.showTransparencyGroup(group);
    paint = outside;
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    MarkedContent outer = marked.isEmpty() ? MarkedContent.NONE : marked.peek();
    marked.push(outer.inside(tag, Optional.ofNullable(properties), layers, glyphs.size()));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marked.isEmpty()) {
      marked.pop().replaceIn(glyphs);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    budget.glyph();
    FontFacts facts = factsOf(font);
    letters++;
    Optional<String> text = facts.text(code);
    if (text.isEmpty()) {
      if (!marked.isEmpty() && marked.peek().actualText().isPresent()) {
        add(MarkedContent.UNKNOWN, facts, onAxis(matrix, font, code), displacement);
      } else {
        unreadable++;
      }
      return;
    }
    if (!text.get().isEmpty()) {
      add(text.get(), facts, onAxis(matrix, font, code), displacement);
    }
  }

  /**
   * Vertical writing hangs its glyphs by the middle of their upper edge, so that their origins do
   * not stand in line; the axis does (ISO 32000-1, 9.7.4.3).
   */
  private static Matrix onAxis(Matrix matrix, PDFont font, int code) {
    if (!font.isVertical()) {
      return matrix;
    }
    Matrix axis = matrix.clone();
    axis.translate(-font.getPositionVector(code).getX(), 0);
    return axis;
  }

  /** Runs of glyphs share their font, so that most glyphs need no look-up. */
  @SuppressWarnings("ReferenceEquality")
  private FontFacts factsOf(PDFont font) {
    if (lastFacts == null || font != lastFont) {
      lastFacts = fonts.computeIfAbsent(font, unknown -> new FontFacts(unknown, texts));
      lastFont = font;
      used.add(lastFacts);
    }
    return lastFacts;
  }

  private void add(String text, FontFacts facts, Matrix matrix, Vector displacement) {
    boolean vertical = facts.isVertical() && GlyphPlace.isEastAsian(text);
    GlyphPlace place = GlyphPlace.of(matrix, displacement, vertical, frame);
    double size = facts.size(place.unit());
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean thickened = mode == RenderingMode.FILL_STROKE;
    boolean artifact = !marked.isEmpty() && marked.peek().artifact();
    glyphs.add(
        new Glyph(
            text,
            place.x(),
            place.baseline(),
            place.width(),
            size,
            facts.face(thickened),
            ink(mode, matrix.getTranslateX(), matrix.getTranslateY(), size),
            place.turn(),
            artifact));
  }

  /** True for content of a layer that is switched off: an object's own, or the one around it. */
  boolean isOff(COSDictionary object) {
    COSDictionary layer = object.getCOSDictionary(COSName.OC);
    return layer != null && layers.isOff(layer);
  }

  /** Draws what belongs to a layer that is switched off. */
  void switchedOff(Drawing content) throws IOException {
    switchedOff++;
    try {
      content.draw();
    } finally {
      switchedOff--;
    }
  }

  /** Something that is drawn. */
  @FunctionalInterface
  interface Drawing {
    void draw() throws IOException;
  }

  private Ink ink(RenderingMode mode, double x, double y, double size) {
    if (switchedOff > 0 || (!marked.isEmpty() && marked.peek().off())) {
      return Ink.SWITCHED_OFF;
    }
    if (mode == RenderingMode.NEITHER
        || mode == RenderingMode.NEITHER_CLIP
        || (mode == RenderingMode.FILL
            && getGraphicsState().getNonStrokeAlphaConstant() < TRANSPARENT)) {
      return Ink.INVISIBLE;
    }
    if (!paint.shows(x, y, CLIP_SLACK + size)) {
      return Ink.CLIPPED;
    }
    boolean white = paint.white() && mode == RenderingMode.FILL;
    return white && !shapes.darkBehind(x + size / 5, y + size / 5) ? Ink.WHITE : Ink.VISIBLE;
  }
}
