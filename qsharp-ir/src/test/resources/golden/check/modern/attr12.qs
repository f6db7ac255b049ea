@Test() function F() : Unit { }
