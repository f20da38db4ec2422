/**
 * A stand-in for PayFiP, the State's online payment: the same SOAP contract, the same faults, and a page on which the payer
 * decides what happens. Written from the public description alone, and apart from the code that calls it, so that each tests
 * the other. It runs beside the demo and the tests, and never goes into the archive.
 */
package org.palestre.city.payfip;
