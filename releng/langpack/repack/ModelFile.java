import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.activation.ActivationFunction;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assay.reading.en.internal.Text;

/** Writes a model: labels, feature templates, and of the weights those that are not zero, as halves. */
final class ModelFile {

	private static final List<String> CANDIDATES = List.of("X_SHIFT", "NO_X", "NO_SHIFT_OR_PASS", "NOT_NO_REDUCE",
			"LEFT_ARC", "RIGHT_ARC");

	private record Row(byte[] labels, short[] weights) {
	}

	private ModelFile() {
	}

	static void write(OnlineComponent<?, ?> model, Path file) throws IOException {
		ActivationFunction activation = model.getOptimizer().getWeightVector().getActivationFunction();
		if (activation != null || model.getOptimizer().getBias() != 0) {
			throw new IllegalStateException("The decoder knows neither activation functions nor biases");
		}
		try (PackOutput out = new PackOutput(file)) {
			if (model instanceof DEPParser<?> parser) {
				candidates(parser.getLabelCandidates(), out);
			}
			out.strings(model.getOptimizer().getLabelMap().getLabelList());
			FeatureTemplate<?, ?> template = model.getFeatureTemplate();
			out.writeInt(template.getSetFeatureList().size());
			for (FeatureItem item : template.getSetFeatureList()) {
				feature(out, item);
			}
			out.writeInt(template.getFeatureList().size());
			for (FeatureItem[] items : template.getFeatureList()) {
				feature(out, items);
			}
			weights(Nlp4j.<FeatureMap>field(template, "feature_map"),
					model.getOptimizer().getWeightVector().getSparseWeightVector(), out);
		}
	}

	/** In the order in which nlp4j looks through them: it decides between equal scores. */
	private static void candidates(DEPLabelCandidate<?> candidates, PackOutput out) throws IOException {
		for (String name : CANDIDATES) {
			IntSet labels = Nlp4j.field(candidates, name);
			out.writeInt(labels.size());
			for (int label : labels.toIntArray()) {
				out.writeInt(label);
			}
		}
	}

	private static void feature(PackOutput out, FeatureItem... items) throws IOException {
		out.writeInt(items.length);
		for (FeatureItem item : items) {
			String relation = item.relation == null ? "" : item.relation.name();
			String length = item.attribute instanceof Integer n ? n.toString() : "0";
			out.strings(List.of(item.source.name(), Integer.toString(item.window), relation, item.field.name(), length));
			if (item.attribute != null && !(item.attribute instanceof Integer)
					&& !item.attribute.toString().equals("all")) {
				throw new IllegalStateException("The decoder does not know " + item);
			}
		}
	}

	private static void weights(FeatureMap features, MajorVector weights, PackOutput out) throws IOException {
		KeyTable<Row> rows = new KeyTable<>();
		for (int kind = 0; kind < features.getIndexMaps().size(); kind++) {
			for (Object2IntMap.Entry<String> entry : features.getIndexMaps().get(kind).object2IntEntrySet()) {
				int index = entry.getIntValue();
				if (index > 0 && index < weights.getFeatureSize()) {
					Row row = row(weights, index);
					if (row.labels.length > 0) {
						rows.add(Text.key(kind, Text.of(entry.getKey()).hash()), row);
					}
				}
			}
		}
		List<Row> sorted = rows.write(out);
		for (Row row : sorted) {
			out.writeByte(row.labels.length);
		}
		for (Row row : sorted) {
			out.write(row.labels);
		}
		for (Row row : sorted) {
			for (short weight : row.weights) {
				out.writeShort(weight);
			}
		}
	}

	private static Row row(MajorVector weights, int index) {
		List<Integer> labels = new ArrayList<>();
		for (int label = 0; label < weights.getLabelSize(); label++) {
			if (half(weights, label, index) != 0) {
				labels.add(label);
			}
		}
		Row row = new Row(new byte[labels.size()], new short[labels.size()]);
		for (int i = 0; i < row.labels.length; i++) {
			row.labels[i] = labels.get(i).byteValue();
			row.weights[i] = half(weights, labels.get(i), index);
		}
		return row;
	}

	private static short half(MajorVector weights, int label, int index) {
		short half = Float.floatToFloat16(weights.get(label, index));
		return Float.float16ToFloat(half) == 0 ? 0 : half;
	}
}
