package org.papierstroom.clean.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.jspecify.annotations.Nullable;
import org.papierstroom.contract.Box;

/**
 * The painting operators, as far as they decide whether text is seen: which areas were filled with
 * what, where images lie, what the clipping path leaves. Paths count by their bounds, colours by
 * being white or not, so that no colour profile and no image has to be decoded.
 */
final class Shapes {

  private static final double NEARLY_ONE = 0.97;
  private static final double NEARLY_ZERO = 0.03;

  private record Fill(
      double left, double bottom, double right, double top, boolean white, boolean image) {
    boolean holds(double x, double y) {
      return x >= left && x <= right && y >= bottom && y <= top;
    }
  }

  /** What the components of a colour mean. */
  private enum Family {
    /** They add light, or are the four process inks. */
    LIGHT,
    /** They add ink. */
    TINTS,
    OTHER;

    static Family of(COSBase name) {
      if (COSName.SEPARATION.equals(name) || COSName.DEVICEN.equals(name)) {
        return TINTS;
      }
      return COSName.INDEXED.equals(name) || COSName.LAB.equals(name) ? OTHER : LIGHT;
    }
  }

  private final PageDrawing drawing;
  private final List<Fill> fills = new ArrayList<>();
  private final Bounds path = new Bounds();
  private boolean clipAtEnd;
  private Family family = Family.LIGHT;

  Shapes(PageDrawing drawing) {
    this.drawing = drawing;
  }

  /** True when something other than white was painted last at this place of user space. */
  boolean darkBehind(double x, double y) {
    for (int last = fills.size() - 1; last >= 0; last--) {
      if (fills.get(last).holds(x, y)) {
        return !fills.get(last).white();
      }
    }
    return false;
  }

  /** True when no area was painted and no image drawn. */
  boolean blank() {
    return fills.isEmpty();
  }

  List<Box> images(PageFrame frame) {
    return fills.stream()
        .filter(Fill::image)
        .map(
            fill -> {
              double x1 = frame.x(fill.left(), fill.bottom());
              double y1 = frame.y(fill.left(), fill.bottom());
              double x2 = frame.x(fill.right(), fill.top());
              double y2 = frame.y(fill.right(), fill.top());
              return new Box(
                  Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
            })
        .toList();
  }

  List<OperatorProcessor> operators() {
    List<OperatorProcessor> operators = new ArrayList<>();
    on(operators, "re", this::rectangle);
    on(operators, "m", operands -> points(operands, 1));
    on(operators, "l", operands -> points(operands, 1));
    on(operators, "c", operands -> points(operands, 3));
    on(operators, "v", operands -> points(operands, 2));
    on(operators, "y", operands -> points(operands, 2));
    for (String fill : List.of("f", "F", "f*", "B", "B*", "b", "b*")) {
      on(operators, fill, operands -> fill());
    }
    for (String other : List.of("S", "s", "n")) {
      on(operators, other, operands -> endPath());
    }
    on(operators, "W", operands -> clipAtEnd = true);
    on(operators, "W*", operands -> clipAtEnd = true);
    for (String device : List.of("g", "rg", "k")) {
      on(operators, device, operands -> colour(operands, Family.LIGHT));
    }
    on(operators, "cs", this::colourSpace);
    on(operators, "sc", operands -> colour(operands, family));
    on(operators, "scn", operands -> colour(operands, family));
    on(operators, "Do", this::draw);
    on(operators, "BI", operands -> image());
    on(operators, "sh", operands -> shade());
    return operators;
  }

  private void on(List<OperatorProcessor> operators, String name, Operators.Action action) {
    operators.add(Operators.operator(drawing, name, action));
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() < 4) {
      return;
    }
    float x = number(operands, 0);
    float y = number(operands, 1);
    float right = x + number(operands, 2);
    float top = y + number(operands, 3);
    point(x, y);
    point(right, top);
    point(x, top);
    point(right, y);
  }

  private void points(List<COSBase> operands, int count) {
    for (int i = 0; i + 1 < operands.size() && i < 2 * count; i += 2) {
      point(number(operands, i), number(operands, i + 1));
    }
  }

  private void point(float x, float y) {
    Point2D.Float at = drawing.transformedPoint(x, y);
    path.add(at.x, at.y);
  }

  private void fill() {
    if (!path.empty()) {
      fills.add(
          new Fill(
              path.left(),
              path.bottom(),
              path.right(),
              path.top(),
              drawing.paint().white(),
              false));
    }
    endPath();
  }

  private void endPath() {
    if (clipAtEnd && !path.empty()) {
      drawing.paint(drawing.paint().clippedTo(path));
    }
    clipAtEnd = false;
    path.clear();
  }

  /** A shading fills all that the clipping path leaves. */
  private void shade() {
    Paint paint = drawing.paint();
    fills.add(new Fill(paint.left(), paint.bottom(), paint.right(), paint.top(), false, false));
  }

  private void image() {
    Bounds unit = new Bounds();
    for (int corner = 0; corner < 4; corner++) {
      Point2D.Float at = drawing.transformedPoint(corner & 1, corner >> 1);
      unit.add(at.x, at.y);
    }
    fills.add(new Fill(unit.left(), unit.bottom(), unit.right(), unit.top(), false, true));
  }

  /**
   * White by its components: all one where they add light (one or three), all zero where they are
   * inks or tints. A Lab or indexed colour is never called white, which only means that its text
   * stays.
   */
  private void colour(List<COSBase> operands, Family kind) {
    family = kind;
    int components = 0;
    boolean ones = true;
    boolean zeros = true;
    for (COSBase operand : operands) {
      if (operand instanceof COSNumber number) {
        components++;
        ones &= number.floatValue() >= NEARLY_ONE;
        zeros &= number.floatValue() <= NEARLY_ZERO;
      }
    }
    boolean white =
        switch (kind) {
          case LIGHT -> components == 4 ? zeros : ones;
          case TINTS -> zeros;
          case OTHER -> false;
        };
    drawing.paint(drawing.paint().colour(components > 0 && white));
  }

  private void colourSpace(List<COSBase> operands) {
    family = Family.LIGHT;
    PDResources resources = drawing.getResources();
    if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && resources != null) {
      COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      if (spaces != null
          && spaces.getDictionaryObject(name) instanceof COSArray array
          && array.size() > 0) {
        family = Family.of(array.getObject(0));
      }
    }
    drawing.paint(drawing.paint().colour(false));
  }

  private void draw(List<COSBase> operands) throws IOException {
    PDResources resources = drawing.getResources();
    if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || resources == null) {
      return;
    }
    if (resources.isImageXObject(name)) {
      image();
      return;
    }
    PDXObject object = resources.getXObject(name);
    if (object instanceof PDFormXObject form && drawing.isOff(form.getCOSObject())) {
      drawing.switchedOff(() -> draw(form));
    } else {
      draw(object);
    }
  }

  private void draw(@Nullable PDXObject object) throws IOException {
    if (!(object instanceof PDFormXObject form) || drawing.getLevel() > drawing.deepest()) {
      return;
    }
    drawing.increaseLevel();
    try {
      if (form instanceof PDTransparencyGroup group) {
        drawing.showTransparencyGroup(group);
      } else {
        drawing.showForm(form);
      }
    } finally {
      drawing.decreaseLevel();
    }
  }

  private static float number(List<COSBase> operands, int index) {
    return operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
  }
}
