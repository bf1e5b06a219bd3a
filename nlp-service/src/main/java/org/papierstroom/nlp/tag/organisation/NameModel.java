package org.papierstroom.nlp.tag.organisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.papierstroom.contract.DocumentId;
import org.papierstroom.nlp.tag.text.Sentence;
import org.papierstroom.nlp.tag.text.Token;

/**
 * A trained OpenNLP name finder: ours, or one that a user brings. Safe for use by several threads;
 * each document asks for a {@link Reader} of its own, since OpenNLP's finder keeps state.
 */
public final class NameModel {

  /** What a model of our own making needs besides OpenNLP's file. */
  private record Ours(Weights weights, Vocabulary vocabulary, Calibration calibration) {}

  /** Where the build puts the trained model. */
  public static final String RESOURCE = "organisations-nl.bin";

  private static final int SHORT = 12;

  private final TokenNameFinderModel model;
  private final Optional<Ours> ours;

  private NameModel(TokenNameFinderModel model, Optional<Ours> ours) {
    this.model = model;
    this.ours = ours;
  }

  /** A model just trained, with the vocabulary that it was trained with. */
  public static NameModel of(TokenNameFinderModel trained, Vocabulary vocabulary) {
    return of(trained, vocabulary, Calibration.NONE);
  }

  /** A model just trained, with what its scores are worth. */
  public static NameModel of(
      TokenNameFinderModel trained, Vocabulary vocabulary, Calibration calibration) {
    Weights weights = Decoding.weights(trained);
    return new NameModel(trained, Optional.of(new Ours(weights, vocabulary, calibration)));
  }

  /** What the scores of this model's mentions are worth; nothing is known of a user's model. */
  Calibration calibration() {
    return ours.map(Ours::calibration).orElse(Calibration.NONE);
  }

  /** The model that was trained in the build. */
  public static NameModel trained() {
    try {
      return read(new ByteArrayInputStream(bytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which model the build trained: changes with its bytes. */
  public static String identity() {
    return "organisations-nl-" + DocumentId.of(bytes()).value().substring(0, SHORT);
  }

  private static byte[] bytes() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A user's own model.
   *
   * @throws IllegalArgumentException when the file is no OpenNLP name finder model
   */
  public static NameModel load(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("model " + file + " cannot be used: no such file", e);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("model " + file + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static NameModel read(InputStream in) throws IOException {
    OrganisationFactory.allow();
    TokenNameFinderModel model = new TokenNameFinderModel(in);
    return model.getFactory() instanceof OrganisationFactory
        ? of(model, Vocabulary.trained(), Calibration.trained())
        : new NameModel(model, Optional.empty());
  }

  /** Language the model was trained for, ISO 639-1. */
  public String language() {
    return model.getLanguage();
  }

  /** A reader for one document. */
  public Reader reader() {
    return ours.<Reader>map(
            own -> new OurReader(Decoding.with(own.weights()), own.vocabulary(), new WordClasses()))
        .orElseGet(() -> new AnyReader(new NameFinderME(model)));
  }

  /** Reads one document with the model; for one thread. */
  public sealed interface Reader {

    /** The organisations that the model sees in a sentence, from left to right. */
    List<NameSpan> names(Sentence sentence, LexiconHits hits, LetterContext letter);
  }

  private record OurReader(Decoding decoding, Vocabulary vocabulary, WordClasses dictionary)
      implements Reader {
    @Override
    public List<NameSpan> names(Sentence sentence, LexiconHits hits, LetterContext letter) {
      List<NameSpan> names = new ArrayList<>();
      Features features = Features.of(sentence, hits, letter, vocabulary, dictionary);
      for (Stretch stretch : Stretch.of(sentence)) {
        names.addAll(decoding.names(features, stretch));
      }
      return names;
    }
  }

  private record AnyReader(NameFinderME finder) implements Reader {
    @Override
    public List<NameSpan> names(Sentence sentence, LexiconHits hits, LetterContext letter) {
      return spans(finder.find(tokens(sentence)));
    }
  }

  private static String[] tokens(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).toArray(String[]::new);
  }

  private static List<NameSpan> spans(Span[] found) {
    List<NameSpan> names = new ArrayList<>(found.length);
    for (Span span : found) {
      if (isOrganisation(span)) {
        names.add(new NameSpan(span.getStart(), span.getEnd(), span.getProb()));
      }
    }
    return names;
  }

  /** Models on the market call the type organization, ORG or default. */
  private static boolean isOrganisation(Span span) {
    String type = Optional.ofNullable(span.getType()).orElse("default");
    return type.startsWith("org") || type.startsWith("ORG") || type.equals("default");
  }
}
