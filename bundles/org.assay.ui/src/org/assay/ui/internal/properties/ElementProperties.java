package org.assay.ui.internal.properties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.assay.model.provider.Labels;
import org.assay.model.provider.ModelEditPlugin;
import org.assay.ui.internal.Messages;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/**
 * Every field of an element as the case holds it, offsets and ids included, in the platform's Properties view; what it
 * means and why is said in Details. Nothing is changed here: fields are changed where their words are.
 */
final class ElementProperties implements IPropertySource {
	/** So many elements of a list are shown; a document holds thousands. */
	private static final int MANY = 200;
	private final String title;
	private final List<Property> properties;

	private ElementProperties(String title, List<Property> properties) {
		this.title = title;
		this.properties = properties;
	}

	/**
	 * All fields of an element, those without a value too.
	 *
	 * @param reading holds the case still while something is read from it
	 */
	static ElementProperties of(EObject element, UnaryOperator<Supplier<Object>> reading) {
		List<Property> properties = new ArrayList<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (!(feature instanceof EReference reference && reference.isContainer())) {
				String owner = feature.getEContainingClass().getName();
				properties.add(new Property(feature.getName(),
						ModelEditPlugin.INSTANCE.getString("_UI_" + owner + "_" + feature.getName() + "_feature"),
						Labels.type(element.eClass()),
						NLS.bind(Messages.Properties_description, owner, feature.getName()),
						reading.apply(() -> value(element.eGet(feature), reading))));
			}
		}
		return new ElementProperties(Labels.text(element), properties);
	}

	private static ElementProperties of(Collection<?> many, UnaryOperator<Supplier<Object>> reading) {
		List<Property> properties = new ArrayList<>();
		for (Object each : many) {
			if (properties.size() == MANY) {
				break;
			}
			String number = Integer.toString(properties.size() + 1);
			properties.add(new Property(number, number, "", "", reading.apply(() -> value(each, reading))));
		}
		return new ElementProperties(NLS.bind(Messages.Properties_count, many.size()), properties);
	}

	private static Object value(Object value, UnaryOperator<Supplier<Object>> reading) {
		return switch (value) {
		case null -> "";
		case EObject element -> of(element, reading);
		case Collection<?> many -> many.isEmpty() ? "" : of(List.copyOf(many), reading);
		case Enumerator literal -> Labels.literal(literal);
		case BigDecimal number -> number.toPlainString();
		default -> value.toString();
		};
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return properties.stream().map(property -> {
			PropertyDescriptor descriptor = new PropertyDescriptor(property.id(), property.name());
			descriptor.setCategory(property.category().isEmpty() ? null : property.category());
			descriptor.setDescription(property.description());
			return descriptor;
		}).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return properties.stream().filter(p -> p.id().equals(id)).findFirst().map(p -> p.value().get()).orElse(null);
	}

	/** What the view shows of it while it is folded. */
	@Override
	public Object getEditableValue() {
		return title;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// nothing is changed here
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		// nothing is changed here
	}
}
