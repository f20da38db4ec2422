/** The job that carries out decisions on many requests. */
package org.palestre.batch.seasonal.workbench;
