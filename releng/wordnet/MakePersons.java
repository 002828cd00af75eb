import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the list of nouns for people that reading knows from WordNet, or checks that it is what WordNet gives. A noun is one
 * for people when most of its uses as a noun are, counted in the texts whose senses WordNet's makers marked.
 * <p>
 * Arguments and class path as those of {@link MakeThesaurus}.
 */
public final class MakePersons {
	/** So much of the uses of a noun are uses for people. */
	private static final double MOSTLY = 0.6;
	private static final int A_LINE = 100;
	private static final List<String> HEAD = List.of("# Made by releng/thesaurus from WordNet 3.1: nouns for people; see NOTICE.",
			"[person-noun]");

	private MakePersons() {
	}

	private static boolean isPerson(WordNet net, List<WordNet.Sense> senses) {
		double all = 0;
		double persons = 0;
		for (WordNet.Sense sense : senses) {
			double weight = sense.synset().startsWith("noun:") ? sense.weight() : 0;
			all += weight;
			persons += net.isPerson(sense) ? weight : 0;
		}
		return persons > 0 && persons >= MOSTLY * all;
	}

	public static void main(String[] arguments) throws IOException {
		WordNet net = new WordNet();
		List<String> lines = new ArrayList<>(HEAD);
		StringBuilder line = new StringBuilder();
		for (var each : net.senses().entrySet()) {
			if (isPerson(net, each.getValue())) {
				line.append(line.isEmpty() ? "" : ", ").append(each.getKey());
			}
			if (line.length() > A_LINE) {
				lines.add(line.toString());
				line.setLength(0);
			}
		}
		lines.add(line.toString());
		Made.write(Path.of(arguments[0]), lines, arguments);
	}
}
