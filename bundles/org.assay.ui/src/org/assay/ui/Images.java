package org.assay.ui;

import java.net.URL;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * SVG images of a bundle by name: {@code Images.get(MyView.class, "claim")} is {@code icons/claim.svg} of the bundle
 * that holds {@code MyView}. Images are drawn sharp at every zoom, made once for each display and disposed with it;
 * callers never dispose them.
 */
public final class Images {

	private Images() {
	}

	/**
	 * @param owner a class of the bundle that holds the image
	 * @param name  file name in folder {@code icons} without its end {@code .svg}
	 */
	public static ImageDescriptor descriptor(Class<?> owner, String name) {
		URL url = owner.getResource("/icons/" + name + ".svg");
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}

	/** The image itself; UI thread only. Takes the same arguments as {@link #descriptor(Class, String)}. */
	public static Image get(Class<?> owner, String name) {
		return get(descriptor(owner, name));
	}

	/** The image of any descriptor, kept for the life of the display; UI thread only. */
	public static Image get(ImageDescriptor descriptor) {
		Image kept = (Image) JFaceResources.getResources().find(descriptor);
		return kept != null ? kept : JFaceResources.getResources().createImageWithDefault(descriptor);
	}
}
