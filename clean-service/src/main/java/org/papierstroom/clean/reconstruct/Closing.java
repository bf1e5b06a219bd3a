package org.papierstroom.clean.reconstruct;

import java.util.regex.Pattern;

/** The formula that closes a letter: a line of its own, as is what stands below it. */
final class Closing {

  private static final Pattern FORMULA =
      Pattern.compile(
          "(Hoogachtend|Met (de )?(meeste )?hoogachting|(Met )?(vriendelijke|hartelijke)"
              + " groet(en)?|Met (vriendelijke|hartelijke|beleefde) groet(en)?),?");

  private static final Pattern CAPACITY =
      Pattern.compile(
          "(namens (de|het|deze)|(het|de) (hoofd|directeur|plv\\.)|voor deze|i\\.o\\.)\\b.*");

  private Closing() {}

  static boolean formula(Line line) {
    return line.words().size() <= 4 && FORMULA.matcher(line.text()).matches();
  }

  /** In whose name somebody signs, or as what. */
  static boolean capacity(Line line) {
    return CAPACITY.matcher(line.text()).matches();
  }
}
