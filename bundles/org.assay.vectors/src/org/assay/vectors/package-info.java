/** Vectors of English sentences, from the model bge-small-en-v1.5 run by ONNX Runtime. */
package org.assay.vectors;
