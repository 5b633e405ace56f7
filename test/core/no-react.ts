throw new Error('src/core and src/server know no React; something imported it.')
