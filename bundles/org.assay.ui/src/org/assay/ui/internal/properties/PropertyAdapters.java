package org.assay.ui.internal.properties;

import java.util.Optional;
import java.util.function.Supplier;
import org.assay.core.OpenCase;
import org.assay.model.ModelPackage;
import org.assay.ui.ActiveCase;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySource;

/** Lets the platform's Properties view show the elements of a case. */
public class PropertyAdapters implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> wanted) {
		return wanted == IPropertySource.class && adaptable instanceof EObject element
				&& element.eClass().getEPackage() == ModelPackage.eINSTANCE
						? wanted.cast(ElementProperties.of(element, PropertyAdapters::whileStill))
						: null;
	}

	/** Reads while nothing changes the case of the window. */
	private static Supplier<Object> whileStill(Supplier<Object> reader) {
		return () -> PlatformUI.isWorkbenchRunning() ? active().map(open -> open.read(reader)).orElseGet(reader)
				: reader.get();
	}

	private static Optional<OpenCase> active() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.flatMap(window -> window.getService(ActiveCase.class).get());
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}
}
