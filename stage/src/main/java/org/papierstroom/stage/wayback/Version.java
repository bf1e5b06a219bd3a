package org.papierstroom.stage.wayback;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A version that can be compared part by part, numbers as numbers: 0.9 is older than 0.10, and a
 * part that is no number ({@code 1.0-SNAPSHOT}, {@code 1.0-rc1}) is older than none. A build that
 * has no version ({@code dev}) is older than any.
 */
public record Version(List<String> parts) implements Comparable<Version> {

  private static final Pattern SEPARATOR = Pattern.compile("[.\\-+_]");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  public Version {
    parts = List.copyOf(parts);
  }

  public static Version of(String text) {
    List<String> parts = new ArrayList<>(List.of(SEPARATOR.split(text.strip(), -1)));
    parts.removeIf(String::isEmpty);
    return new Version(parts);
  }

  /** True when it begins with a number, as versions that somebody asks for do. */
  public boolean isNumbered() {
    return !parts.isEmpty() && NUMBER.matcher(parts.getFirst()).matches();
  }

  @Override
  public int compareTo(Version other) {
    int length = Math.max(parts.size(), other.parts.size());
    for (int i = 0; i < length; i++) {
      int difference = compare(part(i), other.part(i));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /** Parts that are missing count as 0. */
  private String part(int index) {
    return index < parts.size() ? parts.get(index) : "0";
  }

  private static int compare(String one, String other) {
    boolean oneNumber = NUMBER.matcher(one).matches();
    boolean otherNumber = NUMBER.matcher(other).matches();
    if (oneNumber && otherNumber) {
      return Long.compare(Long.parseLong(one), Long.parseLong(other));
    }
    if (oneNumber != otherNumber) {
      return oneNumber ? 1 : -1;
    }
    return one.compareTo(other);
  }
}
