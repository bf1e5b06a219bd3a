package org.papierstroom.clean.dump;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How far each character of a typeface moves the pen, in thousandths of the type size. A dump does
 * not say its typeface, but the order in which the characters of two lines are shuffled does:
 * {@link DumpRepair} takes the face that explains it best. The numbers are the published advance
 * widths.
 */
enum Typeface {
  VERDANA(
      352,
      "394 459 818 636 1076 727 269 454 454 636 818 364 454 364 454",
      636,
      "454 454 818 818 818 545 1000",
      "684 686 698 771 632 575 775 751 421 455 693 557 843 748 787 603 787 695 684 616 732 684 989"
          + " 685 615 685",
      "454 454 454 818 636 636",
      "601 623 521 623 596 352 623 633 274 344 592 274 973 633 607 623 623 427 521 394 633 592 818"
          + " 592 592 525",
      "635 454 635 818"),
  ARIAL(
      278,
      "278 355 556 556 889 667 191 333 333 389 584 278 333 278 278",
      556,
      "278 278 584 584 584 556 1015",
      "667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944"
          + " 667 667 611",
      "278 278 278 469 556 333",
      "556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722"
          + " 500 500 500",
      "334 260 334 584"),
  TIMES(
      250,
      "333 408 500 500 833 778 180 333 333 500 564 250 333 250 278",
      500,
      "278 278 564 564 564 444 921",
      "722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944"
          + " 722 722 611",
      "333 278 333 469 500 333",
      "444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722"
          + " 500 500 444",
      "480 200 480 541"),
  CALIBRI(
      226,
      "326 401 498 507 715 682 221 303 303 498 498 250 306 252 386",
      507,
      "268 268 498 498 498 463 894",
      "579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890"
          + " 519 487 468",
      "307 386 307 498 498 291",
      "479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 335 525 452 715"
          + " 433 453 395",
      "314 460 314 498"),
  MONOSPACED(
      600,
      "600 600 600 600 600 600 600 600 600 600 600 600 600 600 600",
      600,
      "600 600 600 600 600 600 600",
      "600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600"
          + " 600 600 600",
      "600 600 600 600 600 600",
      "600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600 600"
          + " 600 600 600",
      "600 600 600 600"),
  ARIAL_BOLD(
      278,
      "333 474 556 556 889 722 238 333 333 389 584 278 333 278 278",
      556,
      "333 333 584 584 584 611 975",
      "722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944"
          + " 667 667 611",
      "333 278 333 584 556 333",
      "556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778"
          + " 556 556 500",
      "389 280 389 584"),
  TIMES_BOLD(
      250,
      "333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278",
      500,
      "333 333 570 570 570 500 930",
      "722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 611 778 722 556 667 722 722 1000"
          + " 722 722 667",
      "333 278 333 581 500 333",
      "500 556 444 556 444 333 500 556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722"
          + " 500 500 444",
      "394 220 394 520");

  private static final char FIRST = ' ';
  private static final char LAST = '~';

  private final int[] widths;

  Typeface(int space, String marks, int digit, String... others) {
    String digits = (digit + " ").repeat(10);
    this.widths =
        Stream.concat(Stream.of(space + "", marks, digits.strip()), Arrays.stream(others))
            .flatMap(group -> Arrays.stream(group.split(" ", -1)))
            .mapToInt(Integer::parseInt)
            .toArray();
  }

  /** True for faces that a few lines of a letter may be set in, such as its headings. */
  boolean bold() {
    return this == ARIAL_BOLD || this == TIMES_BOLD;
  }

  /** A letter without its accent. */
  static char plain(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }

  /** The advance width in thousandths of the type size; of a letter with an accent its letter's. */
  int width(char c) {
    if (c == '\u00a0') {
      return width(' ');
    }
    if (c >= FIRST && c <= LAST) {
      return widths[c - FIRST];
    }
    char plain = plain(c);
    boolean widened = plain == 'i' && this == ARIAL; // dots and accents are wider than the letter
    return plain == c || plain > LAST || plain < FIRST ? width('n') : width(widened ? 'I' : plain);
  }
}
