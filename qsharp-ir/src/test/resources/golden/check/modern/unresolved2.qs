function F(x : Foo) : Bar { x } // error[Resolve.NotFound] error[Resolve.NotFound]
