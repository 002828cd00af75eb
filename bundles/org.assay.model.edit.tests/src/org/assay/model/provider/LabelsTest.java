package org.assay.model.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.assay.model.Annotation;
import org.assay.model.Comparison;
import org.assay.model.ConversionRate;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Figure;
import org.assay.model.Grade;
import org.assay.model.Highlight;
import org.assay.model.ModelFactory;
import org.assay.model.ModelPackage;
import org.assay.model.Quotation;
import org.assay.model.Relation;
import org.assay.model.Source;
import org.assay.model.Span;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private final AssayItemProviders providers = new AssayItemProviders();

	/** Of what can be in a case; the head of a file is not, and is never shown. */
	static Stream<EClass> classes() {
		return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast)
				.filter(type -> !type.isAbstract() && type != ModelPackage.Literals.FILE_HEAD);
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everyClassHasALabelAndAnIcon(EClass type) throws IOException {
		EObject empty = MAKE.create(type);
		IItemLabelProvider labels = (IItemLabelProvider) providers.adapt((Object) empty, IItemLabelProvider.class);
		assertSame(labels, providers.adapt(empty, IItemLabelProvider.class));
		assertFalse(labels.getText(empty).isBlank());
		assertEquals(Labels.icon(type), labels.getImage(empty));
		assertNotNull(Labels.icon(type), "no icon for " + type.getName());
		try (var in = Labels.icon(type).openStream()) {
			String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertTrue(svg.contains("viewBox=\"0 0 16 16\""), svg);
			assertTrue(svg.contains("stroke-width=\"1.5\""), svg);
		}
		assertFalse(Labels.type(type).startsWith("_UI"), Labels.type(type));
	}

	/** Throws when a text is missing. */
	@ParameterizedTest
	@MethodSource("classes")
	void everyPropertyHasAName(EClass type) {
		EObject empty = MAKE.create(type);
		IItemPropertySource source = (IItemPropertySource) providers.adapt(empty, IItemPropertySource.class);
		for (IItemPropertyDescriptor property : source.getPropertyDescriptors(empty)) {
			assertFalse(property.getDisplayName(empty).isBlank());
			assertFalse(property.getDescription(empty).isBlank());
		}
	}

	@Test
	void everyLiteralHasAName() {
		ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.forEach(type -> {
					for (EEnumLiteral literal : type.getELiterals()) {
						Enumerator value = literal.getInstance();
						assertFalse(Labels.literal(value).isBlank(), literal.getName());
					}
				});
		assertEquals("equal after conversion", Labels.literal(Relation.EQUAL_AFTER_CONVERSION));
	}

	@Test
	void labelsSayWhatCounts() {
		Document document = MAKE.createDocument();
		document.setOriginalName("a.txt");
		assertEquals("a.txt", Labels.text(document));
		document.setTitle("Mill burns");
		assertEquals("Mill burns", Labels.text(document));

		Source source = MAKE.createSource();
		source.setName("Herald");
		assertEquals("Herald", Labels.text(source));
		source.setGrade(Grade.B);
		assertEquals("Herald (B)", Labels.text(source));

		Figure figure = MAKE.createFigure();
		figure.setValue(new BigDecimal("2E+6"));
		figure.setUnit("USD");
		figure.setReferent("losses");
		assertEquals("2000000 USD: losses", Labels.text(figure));

		ConversionRate rate = MAKE.createConversionRate();
		assertEquals("Conversion rate", Labels.text(rate));
		rate.setFrom("USD");
		rate.setTo("GBP");
		rate.setFactor(new BigDecimal("0.790"));
		assertEquals("1 USD = 0.79 GBP", Labels.text(rate));
	}

	@Test
	void wordsComeOnOneLineAndAreShortened() {
		Quotation quotation = words(MAKE.createQuotation(), "a\nb", "c");
		quotation.setSpeaker("Mayor");
		assertEquals("Mayor: a b \u2026 c", Labels.text(quotation));
		Highlight highlight = words(MAKE.createHighlight(), "\uD83D\uDD25".repeat(100));
		String text = Labels.text(highlight);
		assertTrue(text.length() <= 120 && text.endsWith("\uD83D\uDD25\u2026"), text);
	}

	@Test
	void aComparisonShowsBothSides() {
		Comparison comparison = MAKE.createComparison();
		comparison.setRelation(Relation.FIGURE_CLASH);
		Evidence side = MAKE.createEvidence();
		side.setLabel("$500bn");
		comparison.setA(side);
		assertEquals("figure clash: $500bn", Labels.text(comparison));
	}

	private static <T extends Annotation> T words(T annotation, String... quotes) {
		for (String quote : quotes) {
			Span span = MAKE.createSpan();
			span.setQuote(quote);
			annotation.getSpans().add(span);
		}
		return annotation;
	}
}
