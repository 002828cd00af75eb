import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes {@code docs/model.md}, the reference of the model, from {@code assay.ecore}; with {@code --check} says
 * whether it is up to date. Fails when anything in the model has no documentation. Started by {@code releng/model}.
 */
public final class DescribeModel {
	private static final Path MODEL = Path.of("bundles/org.assay.model/model/assay.ecore");
	private static final Path REFERENCE = Path.of("docs/model.md");
	private final StringBuilder out = new StringBuilder();
	private final List<String> undocumented = new ArrayList<>();

	private DescribeModel() {
	}

	/** Exit status: 0 done or up to date, 1 out of date, 2 the model has gaps or was not found. */
	public static void main(String[] args) throws IOException {
		if (!Files.isRegularFile(MODEL)) {
			System.err.println(MODEL + ": not found. Start this in the root folder of the project.");
			System.exit(2);
		}
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		URI uri = URI.createFileURI(MODEL.toAbsolutePath().toString());
		DescribeModel reference = new DescribeModel();
		reference.describe((EPackage) set.getResource(uri, true).getContents().get(0));
		if (!reference.undocumented.isEmpty()) {
			System.err.println(MODEL + ": no documentation for " + String.join(", ", reference.undocumented));
			System.exit(2);
		}
		String text = reference.out.toString();
		if (!List.of(args).contains("--check")) {
			Files.createDirectories(REFERENCE.getParent());
			Files.writeString(REFERENCE, text, StandardCharsets.UTF_8);
			System.out.println(REFERENCE + ": " + text.lines().count() + " lines");
		} else if (!Files.exists(REFERENCE) || !Files.readString(REFERENCE).replace("\r", "").equals(text)) {
			System.err.println(REFERENCE + ": does not match the model. Run releng/model generate and commit.");
			System.exit(1);
		}
	}

	private void describe(EPackage model) {
		line("# The model");
		line("");
		line("<!-- Written by releng/model generate from bundles/org.assay.model/model/assay.ecore; do not edit. -->");
		line("");
		line(text(model, model.getName()));
		line("");
		line("Namespace: `" + model.getNsURI() + "`. Classes in italics are abstract. A feature marked *part* lives");
		line("inside its owner and goes with it; one marked *link* points to something that lives elsewhere.");
		List<EClass> classes = only(model, EClass.class);
		List<EEnum> enums = only(model, EEnum.class);
		line("");
		line("- Classes: " + classes.stream().map(DescribeModel::link).collect(Collectors.joining(", ")));
		line("- Enumerations: " + enums.stream().map(DescribeModel::link).collect(Collectors.joining(", ")));
		line("");
		line("## Classes");
		classes.forEach(this::describe);
		line("");
		line("## Enumerations");
		enums.forEach(this::describe);
		line("");
		line("## Data types");
		line("");
		line("| type | Java | meaning |");
		line("|---|---|---|");
		for (EClassifier type : model.getEClassifiers()) {
			if (!(type instanceof EClass) && !(type instanceof EEnum)) {
				line("| " + type.getName() + " | `" + type.getInstanceTypeName() + "` | " + text(type, type.getName())
						+ " |");
			}
		}
	}

	private void describe(EClass type) {
		line("");
		line("### " + type.getName());
		line("");
		String above = type.getESuperTypes().stream().map(DescribeModel::link).collect(Collectors.joining(", "));
		line(text(type, type.getName()) + (above.isEmpty() ? "" : " Is a " + above + "."));
		if (type.getEStructuralFeatures().isEmpty()) {
			return;
		}
		line("");
		line("| feature | type | meaning |");
		line("|---|---|---|");
		for (EStructuralFeature feature : type.getEStructuralFeatures()) {
			line("| " + feature.getName() + " | " + type(feature) + " | "
					+ text(feature, type.getName() + "." + feature.getName()) + " |");
		}
	}

	private static String type(EStructuralFeature feature) {
		StringBuilder type = new StringBuilder();
		switch (feature) {
		case EReference reference -> type.append(link(reference.getEReferenceType()))
				.append(reference.isContainment() ? ", part" : ", link");
		case EAttribute attribute -> {
			boolean local = attribute.getEAttributeType().getEPackage() == feature.getEContainingClass().getEPackage();
			type.append(local && attribute.getEAttributeType() instanceof EEnum ? link(attribute.getEAttributeType())
					: plain(attribute));
			type.append(attribute.isID() ? ", id" : "");
		}
		default -> throw new IllegalStateException(feature.toString());
		}
		type.append(feature.isMany() ? ", many" : "").append(feature.isRequired() ? ", required" : "");
		return type.toString();
	}

	private static String plain(EAttribute attribute) {
		return switch (attribute.getEAttributeType().getName()) {
		case "EString" -> "text";
		case "EInt" -> "whole number";
		case "EDouble", "EBigDecimal" -> "number";
		case "EBoolean" -> "yes or no";
		default -> attribute.getEAttributeType().getName();
		};
	}

	private void describe(EEnum type) {
		line("");
		line("### " + type.getName());
		line("");
		line(text(type, type.getName()));
		line("");
		line("| literal | meaning |");
		line("|---|---|");
		for (EEnumLiteral literal : type.getELiterals()) {
			line("| " + literal.getName() + " | " + text(literal, type.getName() + "." + literal.getName()) + " |");
		}
	}

	private static <T extends EClassifier> List<T> only(EPackage model, Class<T> kind) {
		return model.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static String link(EClassifier type) {
		String link = "[" + type.getName() + "](#" + type.getName().toLowerCase(Locale.ROOT) + ")";
		return type instanceof EClass known && known.isAbstract() ? "*" + link + "*" : link;
	}

	private String text(EModelElement element, String name) {
		String text = EcoreUtil.getDocumentation(element);
		if (text == null || text.isBlank()) {
			undocumented.add(name);
			return "";
		}
		return text.strip().replace("|", "\\|");
	}

	private void line(String text) {
		out.append(text).append('\n');
	}
}
