package org.papierstroom.nlp.tag.organisation;

import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Ties a model file to our features: OpenNLP stores this class name in the model and makes one when
 * loading, for which it must be public and its package allowed.
 */
public final class OrganisationFactory extends TokenNameFinderFactory {

  /** Made by OpenNLP when it loads a model. */
  public OrganisationFactory() {
    super(null, java.util.Map.of(), new BioCodec());
  }

  /** Must have run before training or loading a model; see the decision on OpenNLP's extensions. */
  public static void allow() {
    ExtensionLoader.registerAllowedPackage(OrganisationFactory.class.getPackageName());
  }

  /** Our features need the whole letter, which OpenNLP's finder does not see. */
  @Override
  public NameContextGenerator createContextGenerator() {
    throw new UnsupportedOperationException("a model of Papierstroom is read by its own tagger");
  }
}
