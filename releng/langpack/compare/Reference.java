import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import edu.emory.mathcs.nlp.component.ner.NERState;
import edu.emory.mathcs.nlp.component.pos.POSState;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import edu.emory.mathcs.nlp.learning.util.MLUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Writes what nlp4j says of the sample, and by how much it preferred it: for each sentence a line with the smallest
 * lead of a chosen label over the next in parts of speech, names and tree, then a line for each word.
 *
 * <pre>
 * Reference SENTENCES OUT
 * </pre>
 */
public final class Reference {

	private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
	private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";
	private static final String CONFIGURATION = "<configuration><tsv><column index='1' field='form'/></tsv><lexica>"
			+ "<ambiguity_classes field='word_form_simplified_lowercase'>" + LEXICA
			+ "ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
			+ "<word_clusters field='word_form_simplified_lowercase'>" + LEXICA
			+ "brown-clusters-simplified-lowercase.xz</word_clusters>"
			+ "<named_entity_gazetteers field='word_form_simplified'>" + LEXICA
			+ "named-entity-gazetteers-simplified.xz</named_entity_gazetteers>"
			+ "<word_embeddings field='word_form_undigitalized'>" + LEXICA
			+ "word-embeddings-undigitalized.xz</word_embeddings></lexica><models><pos>" + MODELS + "pos.xz</pos><ner>"
			+ MODELS + "ner.xz</ner><dep>" + MODELS + "dep.xz</dep></models></configuration>";

	/** Decides like the component, and notes the smallest lead. */
	private record Lead<S extends NLPState<NLPNode>>(OnlineComponent<NLPNode, S> component,
			Function<NLPNode[], S> start, BiFunction<S, float[], int[]> choice) {

		float of(NLPNode[] nodes) {
			S state = start.apply(nodes);
			float lead = Float.MAX_VALUE;
			while (!state.isTerminate()) {
				float[] scores = component.getOptimizer()
						.scores(component.getFeatureTemplate().createFeatureVector(state, false));
				int[] best = choice.apply(state, scores);
				if (best[1] >= 0) {
					lead = Math.min(lead, scores[best[0]] - scores[best[1]]);
				}
				state.next(component.getOptimizer().getLabelMap(), best, scores);
			}
			return lead;
		}
	}

	private Reference() {
	}

	/** No exit status of its own: an exception ends it. */
	public static void main(String[] args) throws IOException {
		List<List<String>> sentences = Sample.sentences(Path.of(args[0]));
		long begin = System.nanoTime();
		NLPDecoder decoder = new NLPDecoder(
				new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
		System.out.printf("nlp4j loaded in %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
		begin = System.nanoTime();
		sentences.forEach(words -> decoder.decode(nodes(words)));
		System.out.printf(Locale.ROOT, "nlp4j: %.2f ms a sentence%n",
				(System.nanoTime() - begin) / 1e6 / sentences.size());
		try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
			for (List<String> words : sentences) {
				write(decoder, words, out);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void write(NLPDecoder decoder, List<String> words, PrintWriter out) {
		NLPNode[] nodes = nodes(words);
		NLPNode[] again = nodes(words);
		StringBuilder leads = new StringBuilder("#");
		for (NLPComponent<NLPNode> component : decoder.getComponents()) {
			float lead = switch (component.getClass().getSimpleName()) {
				case "POSTagger" -> new Lead<>((OnlineComponent<NLPNode, POSState<NLPNode>>) component, POSState::new,
						(s, scores) -> MLUtils.argmax2(scores)).of(again);
				case "NERTagger" -> new Lead<>((OnlineComponent<NLPNode, NERState<NLPNode>>) component, NERState::new,
						(s, scores) -> MLUtils.argmax2(scores)).of(again);
				case "DEPParser" -> {
					DEPParser<NLPNode> parser = (DEPParser<NLPNode>) component;
					yield new Lead<>(parser, DEPState::new, (s, scores) -> parser.getLabelCandidates()
							.getLabelIndices(s.getStack(), s.getInput(), scores)).of(again);
				}
				default -> {
					component.process(again);
					yield Float.NaN;
				}
			};
			if (!Float.isNaN(lead)) {
				leads.append('\t').append(lead);
			}
			component.process(nodes);
		}
		out.println(leads);
		for (int i = 1; i < nodes.length; i++) {
			NLPNode node = nodes[i];
			int head = node.getDependencyHead() == null ? -1 : node.getDependencyHead().getID() - 1;
			out.println(String.join("\t", node.getWordForm(), node.getLemma(), node.getPartOfSpeechTag(),
					node.getNamedEntityTag(), Integer.toString(head), node.getDependencyLabel()));
		}
	}

	private static NLPNode[] nodes(List<String> words) {
		NLPNode[] nodes = new NLPNode[words.size() + 1];
		nodes[0] = new NLPNode();
		nodes[0].toRoot();
		for (int i = 1; i < nodes.length; i++) {
			nodes[i] = new NLPNode(i, words.get(i - 1));
		}
		return nodes;
	}
}
